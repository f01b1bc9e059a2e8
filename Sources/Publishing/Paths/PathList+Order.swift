import Effects
import Glibc

/// Of lists that are in the order of their bytes.
extension PathList {
    subscript(number: Int) -> TreePath {
        bytes.withUnsafeBytes { TreePath(String(decoding: $0[starts[number]..<starts[number + 1] - 1], as: UTF8.self)) }
    }

    func isPath(_ number: Int, _ path: TreePath) -> Bool { number < count && order(number, path) == 0 }

    /// The number of a path; nil if it isn't there.
    func number(of path: TreePath) -> Int? { search(path, 0..<count).found }

    /// The number of a path that is to be expected close behind another, and where to look for the next.
    func number(of path: TreePath, from start: Int) -> (found: Int?, next: Int) {
        guard start < count else { return (nil, start) }
        // As a rule it is the very next, and else not far.
        if order(start, path) == 0 { return (start, start + 1) }
        var step = 1
        while start + step < count, order(start + step, path) < 0 { step *= 2 }
        return search(path, start..<Swift.min(start + step + 1, count))
    }

    private func search(_ path: TreePath, _ range: Range<Int>) -> (found: Int?, next: Int) {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            let order = order(middle, path)
            if order == 0 { return (middle, middle + 1) }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return (nil, low)
    }

    /// Less than 0 if the one of that number comes before the path, 0 if it is the same.
    private func order(_ number: Int, _ path: TreePath) -> Int {
        let (start, end) = (starts[number], starts[number + 1] - 1)
        return bytes.withUnsafeBytes { bytes in
            path.withBytes { other in
                let count = min(end - start, other.count)
                if let own = bytes.baseAddress, let first = other.baseAddress {
                    let order = Int(memcmp(own + start, first, count))
                    if order != 0 { return order }
                }
                return end - start - other.count
            }
        }
    }

    /// The same with one of another list.
    func order(_ number: Int, _ other: Int, of list: PathList) -> Int {
        let (start, end) = (starts[number], starts[number + 1] - 1)
        let (otherStart, otherEnd) = (list.starts[other], list.starts[other + 1] - 1)
        let order = bytes.withUnsafeBytes { bytes in
            list.bytes.withUnsafeBytes { others -> Int in
                guard let own = bytes.baseAddress, let theirs = others.baseAddress else { return 0 }
                return Int(memcmp(own + start, theirs + otherStart, min(end - start, otherEnd - otherStart)))
            }
        }
        return order == 0 ? end - start - (otherEnd - otherStart) : order
    }

    /// The numbers of the folders in another list that these are in, -1 for the top; nil if one isn't there.
    func parents(in folders: PathList) -> [Int32]? {
        var parents: [Int32] = []
        parents.reserveCapacity(count)
        var (last, lastNumber): (TreePath?, Int32) = (nil, -1)
        for number in 0..<count {
            let parent = self[number].parent
            if parent != last {
                guard let found = parent.map(folders.number) ?? -1 else { return nil }
                (last, lastNumber) = (parent, Int32(found))
            }
            parents.append(lastNumber)
        }
        return parents
    }
}
