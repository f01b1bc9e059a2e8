import Catalog
import JSON

/// The ticket types of an event of Lancola.
struct LancolaTicketTypes {
    private let wires: [(id: String, wire: Wire)]
    private let isFree: Bool
    private let setting: LancolaSetting
    private let names: LancolaTypeNames

    init(_ wires: [Wire], isFree: Bool, _ setting: LancolaSetting) {
        self.wires = wires.compactMap { wire in wire["id", "_id"].text.map { ($0, wire) } }
        self.isFree = isFree
        self.setting = setting
        names = LancolaTypeNames(self.wires)
    }

    func read(_ remarks: inout Remarks) -> [JSON] {
        var types: [JSON] = []
        for (id, wire) in wires { types.append(type(id, wire, &remarks)) }
        return types
    }
}

extension LancolaTicketTypes {
    private func type(_ id: String, _ wire: Wire, _ remarks: inout Remarks) -> JSON {
        let field = "ticket type \(id)"
        let (price, isReadable) = price(wire, field, &remarks)
        let includes = names.includes(of: id, wire["metadata"], field, &remarks)
        let requires = names.requires(of: id, wire["metadata"], field, &remarks)
        if wire["metadata"]["paymentDeferred"].flag == true {
            remarks.note(
                "metadata", "\(field), metadata.paymentDeferred", "that it may be paid later isn't shown",
                hint: "say so in its description")
        }
        let kind: TicketType.Kind = !includes.isEmpty ? .bundle : price.map(\.isZero) ?? isFree ? .free : .paid
        let isHidden = !isReadable || wire["isDeleted"].flag == true
        let (quantity, remaining) = numbers(wire, field, &remarks)
        let benefits = wire["benefits"].list.compactMap(\.text)
        return .compact([
            "id": .string(id), "name": .string(wire["name"].text ?? id),
            "description": wire["description"].text.map(JSON.string), "kind": .string(kind.rawValue),
            "visibility": isHidden ? "hidden" : nil,
            "benefits": benefits.isEmpty ? nil : .array(benefits.map(JSON.string)),
            "requires": requires.isEmpty ? nil : .array(requires.map(JSON.string)),
            "includes": includes.isEmpty ? nil : .array(includes.map(JSON.string)),
            "price": price?.json, "quantity": quantity.map(JSON.int), "remaining": remaining.map(JSON.int),
            "saleStarts": wire["saleStartDate", "salesStartDate"].instant("\(field), saleStartDate", &remarks)
                .map { .string($0.text(in: setting.zone)) },
            "saleEnds": wire["saleEndDate", "salesEndDate"].instant("\(field), saleEndDate", &remarks)
                .map { .string($0.text(in: setting.zone)) },
            "active": wire["isActive"].flag.map(JSON.bool),
            "minPerOrder": wire["minPerOrder"].int.map(JSON.int), "maxPerOrder": wire["maxPerOrder"].int.map(JSON.int),
        ])
    }

    /// What can't be read exactly isn't shown, rather than shown wrong.
    private func price(_ wire: Wire, _ field: String, _ remarks: inout Remarks) -> (Money?, isReadable: Bool) {
        guard let text = wire["price"].text else {
            if isFree { return (nil, true) }
            remarks.warn(
                "price", "\(field), price", "it has no price, it is hidden", hint: "give it one at Lancola, or 0")
            return (nil, false)
        }
        let code = wire["currency"].text?.uppercased()
        guard let currency = code.map({ Currency($0) }) ?? setting.source.currency ?? Currency("KES"),
            let price = try? wire["price"].price(in: currency)
        else {
            remarks.warn(
                "price", "\(field), price", "“\(text) \(code ?? "")” is no exact amount, it is hidden",
                hint: "correct the price or the currency at Lancola")
            return (nil, false)
        }
        if code == nil, setting.source.currency == nil {
            remarks.note(
                "currency", "\(field), currency", "where no currency is named, \(currency) is taken",
                hint: "write “currency” into the source")
        }
        return (price, true)
    }

    /// How many there are and how many are left, be that told or what was sold.
    private func numbers(_ wire: Wire, _ field: String, _ remarks: inout Remarks) -> (Int?, Int?) {
        guard let quantity = wire["quantity"].int else { return (nil, wire["remaining"].int.map { max(0, $0) }) }
        guard let left = wire["remaining"].int ?? wire["quantitySold"].int.map({ quantity.less($0) }) else {
            return (max(0, quantity), nil)
        }
        if left > quantity || left < 0 {
            remarks.warn(
                "remaining", "\(field), remaining", "\(left) are left of \(quantity), the nearest that can be is taken",
                hint: "correct the numbers at Lancola")
        }
        return (max(0, quantity), max(0, min(left, quantity)))
    }
}
