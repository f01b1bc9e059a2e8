/// What is known by name. Names are many only in templates made to be slow, and a few are found faster one by one.
struct NameMap<Content> {
    private var list: [Entry] = []
    /// Where each name is, once there are too many to look at one by one.
    private var index: [Name: Int]?

    struct Entry {
        let name: Name
        var value: Content
    }

    init(_ list: [Entry] = []) {
        guard list.count > NameMap.searched else {
            self.list = list
            return
        }
        for entry in list { set(entry.name, entry.value) }
    }

    var names: [String] { list.map(\.name.text) }
    var isEmpty: Bool { list.isEmpty }

    @inline(__always)
    subscript(name: Name) -> Content? { place(name).map { list[$0].value } }

    private static var searched: Int { 32 }

    mutating func set(_ name: Name, _ value: Content) {
        if let place = place(name) {
            list[place].value = value
            return
        }
        if list.count == list.capacity { list.reserveCapacity(max(8, 2 * list.count)) }
        list.append(Entry(name: name, value: value))
        if list.count == NameMap.searched + 1 {
            index = Dictionary(uniqueKeysWithValues: zip(list.map(\.name), list.indices))
        } else if list.count > NameMap.searched {
            index?[name] = list.count - 1
        }
    }

    subscript(place: Int) -> Content { list[place].value }

    /// Where it is, if it is known.
    @inline(__always)
    func place(_ name: Name) -> Int? {
        guard list.count <= NameMap.searched else { return index?[name] }
        var place = list.count
        while place > 0 {
            place -= 1
            if list[place].name.fingerprint == name.fingerprint, list[place].name.text == name.text { return place }
        }
        return nil
    }
}

extension NameMap: Sendable where Content: Sendable {}
extension NameMap.Entry: Sendable where Content: Sendable {}

/// Variables.
typealias Bindings = NameMap<Value>
typealias Binding = Bindings.Entry
