extension Arrangement {
    /// How large a picture is by itself; nil if there is none.
    mutating func size(ofImage element: Int) -> Extent? {
        let number = Int(elements[element].content)
        if let known = images[number] { return known }
        let size = measures.image(parts.images[number].source).flatMap { size in
            size.width > 0 && size.height > 0 && size.width.isFinite && size.height.isFinite ? size : nil
        }
        images[number] = .some(size)
        return size
    }

    mutating func heightOfImage(_ element: Int, _ width: Double) -> Double {
        size(ofImage: element).map { Unit.bounded(width * $0.height / $0.width) } ?? 0
    }

    mutating func naturalWidthOfImage(_ element: Int) -> Double {
        guard let size = size(ofImage: element) else { return 0 }
        guard case .points(let height) = elements[element].box.height else { return size.width }
        return max(0, height - elements[element].box.insets.vertical) * size.width / size.height
    }

    /// How many modules a side of a code has, quiet zone included; nil if it can't be made.
    mutating func modules(of element: Int) -> Int? {
        let number = Int(elements[element].content)
        if let known = modules[number] { return known }
        let count = measures.modules(parts.codes[number].code, parts.codes[number].level)
            .flatMap { (1...1000).contains($0) ? $0 : nil }
        modules[number] = .some(count)
        return count
    }

    /// The side of the smallest code that all scanners read.
    mutating func neededSide(of element: Int) -> Double {
        Double(modules(of: element) ?? 0) * Arrangement.leastModule
    }

    /// Old phones, and printers of 100 dots per inch, need as much.
    static let leastModule = 0.6 * Unit.millimetre
}
