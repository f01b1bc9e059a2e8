/// Writes HTML that is valid between the tags of any block of a page, whatever it is asked for and in whatever order.
///
/// Tags are written when there are words to go between them, so that nothing is empty but the cells of tables; what can't
/// stand where it is asked for is left out, or gets around it what it needs. Written again from what was written, it is the
/// same.
struct HTMLWriter {
    var bytes: [UInt8] = []
    var scopes: [Scope] = []

    var containers: [Container] = []
    var writtenContainers = 0

    /// The block that words are going into, and the one they would go into if it has to be started.
    var leaf: Leaf?
    var wantedLeaf: Leaf?

    var formats: [Format] = []
    var writtenFormats = 0

    /// White space that is written if words follow.
    var gap: [UInt8] = []
    var breaks = 0
    /// Whether the next word needs nothing written before it.
    var isReady = false

    var headings = Headings()
    var hasTables = false

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// What has to be undone when a stretch ends.
    enum Scope {
        case nothing
        case boundary
        case format
        case leaf(outer: Leaf?)
        case container(depth: Int, outer: Leaf?)
    }
}

extension HTMLWriter {
    /// Starts a stretch of text, until the `close()` that goes with it.
    mutating func open(_ markup: Markup) {
        scopes.append(begin(markup))
    }

    mutating func close() {
        switch scopes.popLast() {
        case nil, .nothing: break
        case .boundary: endLeaf()
        case .format: endFormat()
        case .leaf(let outer):
            endLeaf()
            wantedLeaf = outer
        case .container(let depth, let outer):
            endLeaf()
            endContainer(at: depth)
            wantedLeaf = outer
        }
    }

    /// What was written, all of it closed, with headings from a level down.
    mutating func finish(headingsFrom level: Int) -> SafeHTML {
        while !scopes.isEmpty { close() }
        endLeaf()
        endContainers(downTo: 0)
        headings.lift(to: level, in: &bytes)
        return SafeHTML(trusted: String(decoding: bytes, as: UTF8.self), hasTables: hasTables)
    }

    private mutating func begin(_ markup: Markup) -> Scope {
        switch markup {
        case .nothing: return .nothing
        case .boundary:
            endLeaf()
            return .boundary
        case .format(let format):
            // A link in a link, or bold in bold, says nothing new.
            guard !formats.contains(where: { $0.tag == format.tag }) else { return .nothing }
            formats.append(format)
            isReady = false
            return .format
        case .leaf(let leaf):
            endLeaf()
            let outer = wantedLeaf
            wantedLeaf = leaf == .paragraph ? outer ?? leaf : leaf
            return .leaf(outer: outer)
        case .container(let kind):
            endLeaf()
            guard makeRoom(for: kind) else { return .boundary }
            let scope = Scope.container(depth: containers.count, outer: wantedLeaf)
            startContainer(kind, isImplied: false)
            wantedLeaf = nil
            return scope
        }
    }
}
