/// Names and what they stand for, which are many only in templates made to be slow.
struct Bindings {
    private var list: [Binding] = []
    /// Where each name is, once there are too many to look at one by one.
    private var index: [Name: Int]?

    private static let searched = 32

    init(_ list: [Binding] = []) {
        guard list.count > Bindings.searched else {
            self.list = list
            return
        }
        for binding in list { set(binding.name, binding.value) }
    }

    var names: [String] { list.map(\.name.text) }

    @inline(__always)
    subscript(name: Name) -> Value? {
        guard let place = place(name) else { return nil }
        return list[place].value
    }

    mutating func set(_ name: Name, _ value: Value) {
        if let place = place(name) {
            list[place].value = value
            return
        }
        list.append(Binding(name: name, value: value))
        if list.count == Bindings.searched + 1 {
            index = Dictionary(uniqueKeysWithValues: zip(list.map(\.name), list.indices))
        } else if list.count > Bindings.searched {
            index?[name] = list.count - 1
        }
    }

    @inline(__always)
    private func place(_ name: Name) -> Int? {
        guard list.count <= Bindings.searched else { return index?[name] }
        var place = list.count
        while place > 0 {
            place -= 1
            if list[place].name.fingerprint == name.fingerprint, list[place].name.text == name.text { return place }
        }
        return nil
    }
}

struct Binding {
    let name: Name
    var value: Value
}
