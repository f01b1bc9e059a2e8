import Catalog
import Liquid
import Wording

extension Filter {
    /// What templates of ours have beside the standard filters: words, money, numbers and dates in the reader's language,
    /// and the theme's own files.
    static let site: [Filter] = [t, money, number, list, date, asset]

    /// `'ticket.left' | t: count: 3`: the message of that name; fails if there is none.
    private static let t = Filter("t", 0...0, isFixed: true) { value, arguments, context throws(FilterError) in
        let view = try context.view
        return .string(try view.message(value.text, arguments))
    }

    /// `price | money: 'full'`; fails if there is no such style.
    private static let money = Filter("money", 0...1) { value, arguments, context throws(FilterError) in
        guard case .drop(let drop) = value, let seen = drop as? Seen, case .money(let shown) = seen.subject else {
            return value
        }
        let style = try FilterStyles.checked(arguments[0], of: "money")
        return .string(try context.view.language.money(shown.money, style.flatMap(MoneyLength.init) ?? .short))
    }

    private static let number = Filter("number", 0...0) { value, _, context throws(FilterError) in
        guard case .int(let number) = value else { return value }
        return .string(try context.view.language.number(number))
    }

    /// `names | list: 'or'`; fails if there is no such style.
    private static let list = Filter("list", 0...1) { value, arguments, context throws(FilterError) in
        guard case .array(let items) = value else { return value }
        let style = try FilterStyles.checked(arguments[0], of: "list")
        return .string(try context.view.language.list(items.map(\.text), style.flatMap(ListKind.init) ?? .and))
    }

    /// `event.starts | date: 'day'`: a style by the name of a field of a moment, or a format of the standard filter, by the
    /// clocks of the place; fails if it is neither. Anything but a moment is the standard filter's.
    private static let date = Filter("date", 1...2) { value, arguments, context throws(FilterError) in
        guard case .drop(let drop) = value, let seen = drop as? Seen, case .moment = seen.subject else {
            return try Filter.standard("date")?(value, arguments, &context) ?? value
        }
        guard let style = try FilterStyles.checked(arguments[0], of: "date"), !style.isEmpty else { return value }
        if let found = seen.value(for: style) { return found }
        let time = seen.value(for: "iso") ?? value
        return try Filter.standard("date")?(time, arguments, &context) ?? value
    }

    /// `'site.css' | asset`: where a file of the theme is; fails if there is none.
    private static let asset = Filter("asset", 0...0, isFixed: true) { value, _, context throws(FilterError) in
        let view = try context.view
        guard let address = view.assets[value.text] else {
            throw .message("the theme has no asset “\(value.text)”")
        }
        return .string(address)
    }
}

extension FilterContext {
    fileprivate var view: View {
        get throws(FilterError) {
            guard let view = host as? View else { throw .message("only a page of the site can say this") }
            return view
        }
    }
}
