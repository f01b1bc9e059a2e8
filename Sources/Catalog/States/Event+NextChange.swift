extension Event {
    /// When anything computed about the event changes next; nil if nothing will.
    public func nextChange(after now: Instant, fewLeft: Int) -> Instant? {
        var ends = [phase(at: now).until, ticketingState(at: now).until]
        for type in ticketTypes {
            ends.append(availability(of: type, at: now, fewLeft: fewLeft).until)
            ends += type.tiers.map { availability(of: $0, in: type, at: now, fewLeft: fewLeft).until }
        }
        return ends.compactMap { $0 }.min()
    }
}
