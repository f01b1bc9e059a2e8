extension Array {
    /// The elements in runs of those that follow one another and have the same key.
    func runs<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
        var runs: [ArraySlice<Element>] = []
        var start = startIndex
        var last: Key?
        for index in indices {
            let key = key(self[index])
            if let last, last != key {
                runs.append(self[start..<index])
                start = index
            }
            last = key
        }
        if start < endIndex { runs.append(self[start...]) }
        return runs
    }

    /// The elements in another order: the first of each of so many equal parts, then the second of each, and so on. Who take
    /// them in turn are each in a part of their own.
    func interleaved(_ parts: Int) -> [Element] {
        let length = (count + parts - 1) / Swift.max(1, parts)
        return (0..<length).flatMap { offset in
            stride(from: offset, to: count, by: length).map { self[$0] }
        }
    }
}
