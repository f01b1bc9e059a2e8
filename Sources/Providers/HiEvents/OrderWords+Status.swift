import Catalog
import JSON

extension OrderWords {
    mutating func status() -> Order.Status {
        if order["refund_status"].text == "REFUNDED" || order["is_fully_refunded"].flag == true { return .refunded }
        switch order["status"].text {
        case "COMPLETED": return .completed
        case "CANCELLED": return .cancelled
        case "ABANDONED": return .expired
        case "RESERVED": return order["is_expired"].flag == true ? .expired : .pending
        case "AWAITING_OFFLINE_PAYMENT": return .pending
        case let word:
            remarks.warn(
                "status", "status", "nobody knows the status “\(word ?? "")”: nothing of the order is valid yet",
                hint: "look in Hi.Events how it stands; a later version of playbill may know it")
            return .pending
        }
    }

    /// How somebody paid or is to pay, as far as it is told.
    var payment: JSON? {
        let status = order["payment_status"].text
        let provider = order["payment_provider"].text
        let method: String? =
            switch (status, provider) {
            case ("NO_PAYMENT_REQUIRED", _): "none"
            case (_, "STRIPE"): "card"
            case ("AWAITING_OFFLINE_PAYMENT", nil): "offline"
            default: provider?.lowercased()
            }
        return method.map { .compact(["method": .string($0), "status": status.map(JSON.string)]) }
    }

    /// The language of the order or, as Hi.Events keeps it, of who comes. It writes tags in small letters, and Swedish as Northern Sami.
    func language(_ part: Part) -> LanguageTag? {
        let told = order["locale"].text ?? part.attendees.lazy.compactMap { $0["locale"].text }.first
        guard let told else { return nil }
        if told.lowercased() == "se" { return LanguageTag("sv") }
        let parts = told.replacing("_", with: "-").split(separator: "-")
        let cased = parts.enumerated().map { place, part in
            place == 0 ? part.lowercased() : part.utf8.count == 4 ? part.capitalized : part.uppercased()
        }
        return LanguageTag(cased.joined(separator: "-"))
    }
}

extension Substring {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
