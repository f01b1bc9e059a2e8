extension String {
    /// `folder/name`, in one piece: a text that grows bit by bit takes several times as long.
    package init(_ name: String, in folder: String) {
        let (first, second) = (folder.utf8, name.utf8)
        self.init(unsafeUninitializedCapacity: first.count + 1 + second.count) { path in
            var end = path.initialize(from: first).index
            path[end] = UInt8(ascii: "/")
            end += 1
            return end + UnsafeMutableBufferPointer(rebasing: path[end...]).initialize(from: second).index
        }
    }
}
