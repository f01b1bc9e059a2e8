@testable import Liquid

/// A value as tables of tests write it: texts in quotes, pieces of markup as `safe"…"` and `text"…"`.
func describe(_ value: Value) -> String {
    switch value {
    case .markup(let markup):
        markup.pieces.map { ($0.isSafe ? "safe" : "text") + Value.string($0.text).inspected }.joined(separator: "+")
    case .array(let items): "[" + items.map(describe).joined(separator: ", ") + "]"
    default: value.inspected
    }
}

/// What a filter makes of an input, or `! ` and the reason why it makes nothing.
func apply(
    _ name: String, to input: Value, _ arguments: [Value] = [], named: [(String, Value)] = [],
    context: FilterContext = FilterContext(now: 1_704_067_318)
) -> String {
    var context = context
    let filters = Filter.standard + (context.locale == "extensions" ? Filter.extensions : [])
    guard let filter = filters.last(where: { $0.name == name }) else { return "! no filter \(name)" }
    do throws(FilterError) {
        let arguments = FilterArguments(arguments, named: named.map { ($0.0, $0.1) })
        return describe(try filter.call(arguments, on: input, context: &context))
    } catch {
        switch error {
        case .message(let message): return "! \(message)"
        case .overrun: return "! overrun"
        }
    }
}

extension FilterContext {
    static var html: FilterContext { FilterContext(escapes: true) }

    static func extended(timeZone: String = "UTC", escapes: Bool = false) -> FilterContext {
        FilterContext(now: 1_704_067_318, timeZone: timeZone, locale: "extensions", escapes: escapes)
    }
}

extension Value {
    static func safe(_ html: String) -> Value { .markup(Markup(safe: html)) }

    static func pieces(_ pieces: (String, Bool)...) -> Value {
        .markup(Markup(pieces.map { Markup.Piece($0.0, isSafe: $0.1) }))
    }
}
