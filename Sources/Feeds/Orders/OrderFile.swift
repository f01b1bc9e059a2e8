import Catalog
import Diagnostics
import JSON
import Records

/// The order feed: files of one order, of an array of them, or of one a line, in; the orders and all that is wrong out.
public enum OrderFile {
    /// One file, by the name that messages call it.
    public struct Source: Sendable {
        public var file: String
        public var bytes: [UInt8]

        public init(file: String, bytes: [UInt8]) {
            self.file = file
            self.bytes = bytes
        }
    }

    public struct Reading: Sendable {
        /// What could be read whole.
        public var orders: [Order]
        /// Those of them that nothing is wrong with.
        public var sound: [Order]
        public var diagnostics: [Diagnostic]
    }

    /// Reads and checks orders, each by itself and all together; with a catalogue also that what they name is in it.
    public static func read(_ sources: [Source], catalog: Catalog?) -> Reading {
        read(sources, events: catalog?.eventsByID)
    }

    /// The same for who has the events at hand.
    /// `isWanted` is asked for the place of each among all of them: what is wrong with the others isn't said.
    public static func read(
        _ sources: [Source], events: [ID<Event>: Event]?, isWanted: (Int) -> Bool = { _ in true }
    ) -> Reading {
        var problems = sources.map { _ in Problems() }
        var (orders, sound): ([Order], [Order]) = ([], [])
        var across = AcrossOrders(files: sources.map(\.file))
        let references = events.map { OrderReferences(events: $0) }
        var number = 0
        for (place, source) in sources.enumerated() {
            for value in documents(source.bytes, &problems[place]).flatMap(elements) {
                var own = Problems()
                let (order, faults) = Order.record.readPartly(value, &own)
                across.check(order, value, in: place, &own)
                defer { number += 1 }
                guard isWanted(number) else { continue }
                if faults.isEmpty {
                    orders.append(order)
                    references?.check(order, value, &own)
                    if !own.hasErrors { sound.append(order) }
                }
                problems[place].add(own)
            }
        }
        return Reading(
            orders: orders, sound: sound,
            diagnostics: zip(sources, problems).flatMap { $1.diagnostics(file: $0.file, bytes: $0.bytes) })
    }

    /// The JSON Schema of one order.
    public static var schema: JSON {
        Order.record.schema.document(id: "https://playbill.dev/schema/order.json", title: "Playbill order")
    }
}

extension OrderFile {
    /// The whole file, or each of its lines where the whole is no single document but its first line is.
    package static func documents(_ bytes: [UInt8], _ problems: inout Problems) -> [JSONDocument] {
        let whole: JSONSyntaxError
        do throws(JSONSyntaxError) {
            return [try JSONDocument(bytes)]
        } catch {
            whole = error
        }
        let lines = lines(of: bytes)
        guard lines.count > 1, let first = lines.first, (try? JSONDocument(bytes, in: first)) != nil else {
            problems.report(whole)
            return []
        }
        return lines.compactMap { line in
            do throws(JSONSyntaxError) {
                return try JSONDocument(bytes, in: line)
            } catch {
                problems.report(error)
                return nil
            }
        }
    }

    /// The lines that have something in them.
    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        bytes.split(separator: UInt8(ascii: "\n")).filter { line in !line.allSatisfy { $0 <= 0x20 } }.map(\.indices)
    }

    package static func elements(_ document: JSONDocument) -> [JSONValue] {
        document.root.kind == .array ? Array(document.root.elements) : [document.root]
    }
}
