import Catalog

extension Config {
    /// Where the tickets of an event are bought: its own address, else its provider's checkout.
    public func checkout(of event: Event) -> String? {
        guard let ticketing = event.ticketing else { return nil }
        if let url = ticketing.url { return url.text }
        return checkout.first { $0.provider == ticketing.provider }.map {
            $0.url.address(ofEvent: ticketing.eventID)
        }
    }
}
