/// One page of a list, as far as its envelope says.
struct Page: Sendable {
    var items: [Wire]
    /// How many there are on all pages.
    var total: Int?
    /// What to ask for those that follow; nil at the end.
    var next: Question?

    /// Nil if there is no list.
    init?(_ list: Wire, total: Int? = nil, next: Question? = nil) {
        guard let items = list.listIfThere else { return nil }
        self.init(items, total: total, next: next)
    }

    init(_ items: [Wire], total: Int? = nil, next: Question? = nil) {
        self.items = items
        self.total = total
        self.next = next
    }
}
