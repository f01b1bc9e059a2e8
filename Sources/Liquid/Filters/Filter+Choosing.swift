extension Filter {
    static let choosing = [
        plain("default", 0...2) { input, arguments, _ throws(FilterError) in
            let replacement = arguments[0] ?? ""
            switch input {
            case .null, .empty, .blank: return replacement
            case .bool(false):
                // Named arguments come last, as an object; one that is given in their place is taken for them.
                guard case .object(let options)? = arguments[1], let allowed = options["allow_false"] else {
                    return replacement
                }
                return allowed.isTruthy ? input : replacement
            default: return input.isEmpty ? replacement : input
            }
        }
    ]
}
