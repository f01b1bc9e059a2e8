import Glibc

extension Value {
    /// Below, at or above zero as Ruby's `<=>` has it; nil if the two have no order.
    func order(to other: Value, depth: Int = 0) throws(FilterError) -> Int? {
        switch (self, other) {
        case (.int(let left), .int(let right)): left < right ? -1 : left == right ? 0 : 1
        case (.float(let left), .float(let right)): Value.order(left, right)
        case (.int(let left), .float(let right)): Value.order(left, right)
        case (.float(let left), .int(let right)): Value.order(right, left).map(-)
        case (.big(let left), .big(let right)): left < right ? -1 : left == right ? 0 : 1
        case (.big(let left), .int), (.big(let left), .float(.infinity)), (.big(let left), .float(-.infinity)):
            if case .float(let right) = other { right > 0 ? -1 : 1 } else { left.isNegative ? -1 : 1 }
        case (.int, .big(let right)): right.isNegative ? 1 : -1
        case (.big(let left), .float(let right)): Value.order(Double(left), right)
        case (.float(let left), .big(let right)): Value.order(left, Double(right))
        case (.string(let left), .string(let right)): Value.order(left, right)
        case (.string, .markup), (.markup, .string), (.markup, .markup): Value.order(text, other.text)
        case (.array(let left), .array(let right)): try Value.order(left, right, depth)
        case (.null, .null): 0
        case (.bool(let left), .bool(let right)): left == right ? 0 : nil
        default: nil
        }
    }

    private static func order(_ left: Double, _ right: Double) -> Int? {
        left < right ? -1 : left > right ? 1 : left == right ? 0 : nil
    }

    /// Exact: a whole number isn't rounded to a floating one, which would make neighbours equal.
    private static func order(_ left: Int, _ right: Double) -> Int? {
        guard !right.isNaN else { return nil }
        guard let whole = Int(exactly: right.rounded(.down)) else { return right > 0 ? -1 : 1 }
        return left != whole ? (left < whole ? -1 : 1) : right > Double(whole) ? -1 : 0
    }

    private static func order(_ left: String, _ right: String) -> Int {
        let order = compare(left, right)
        if order != 0 { return order < 0 ? -1 : 1 }
        return left.utf8.count < right.utf8.count ? -1 : left.utf8.count == right.utf8.count ? 0 : 1
    }

    /// As far as the shorter of the two goes.
    private static func compare(_ left: String, _ right: String) -> Int32 {
        left.utf8Span.span.withUnsafeBytes { left in
            right.utf8Span.span.withUnsafeBytes { right in
                guard let one = left.baseAddress, let other = right.baseAddress else { return 0 }
                return memcmp(one, other, min(left.count, right.count))
            }
        }
    }

    private static func order(_ left: [Value], _ right: [Value], _ depth: Int) throws(FilterError) -> Int? {
        try check(depth: depth)
        for (item, other) in zip(left, right) {
            guard let order = try item.order(to: other, depth: depth + 1) else { return nil }
            if order != 0 { return order }
        }
        return left.count < right.count ? -1 : left.count == right.count ? 0 : 1
    }
}

extension Value {
    /// Swift's own equality takes composed and decomposed letters for the same; the reference doesn't.
    static func areSame(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && compare(left, right) == 0
    }

    /// A drop is what its keys say, of the same type.
    static func areSame(_ left: any Drop, _ right: any Drop, _ depth: Int) throws(FilterError) -> Bool {
        if left === right { return true }
        try check(depth: depth)
        guard type(of: left) == type(of: right), left.text == right.text, left.keys == right.keys else { return false }
        for key in left.keys {
            guard let value = left.value(for: key), let other = right.value(for: key) else { continue }
            if case .drop = value { continue }
            guard try value.isSame(as: other, depth: depth + 1) else { return false }
        }
        return true
    }

    static func areSame(_ left: [Value], _ right: [Value], _ depth: Int) throws(FilterError) -> Bool {
        guard left.count == right.count else { return false }
        try check(depth: depth)
        for (item, other) in zip(left, right) where try !item.isSame(as: other, depth: depth + 1) { return false }
        return true
    }

    static func areSame(_ left: Fields, _ right: Fields, _ depth: Int) throws(FilterError) -> Bool {
        guard left.count == right.count else { return false }
        try check(depth: depth)
        for place in 0..<left.count {
            guard let other = right[left.name(place)],
                try left.pair(place).value.isSame(as: other, depth: depth + 1)
            else { return false }
        }
        return true
    }

    static func contains(_ text: String, _ part: String) -> Bool {
        part.utf8.count <= text.utf8.count && ByteSearch(part).firstRange(in: Array(text.utf8)) != nil
    }
}
