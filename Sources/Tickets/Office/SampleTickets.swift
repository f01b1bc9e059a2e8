import Catalog
import Diagnostics
import Theming

/// Makes tickets of samples, each of which has a catalogue and an order of its own, to see what there is to say of a template.
public final class SampleTickets {
    private let office: TicketOffice
    private let press: TicketPress

    /// Throws if the fonts can't be read.
    public init(_ office: TicketOffice) throws(Failure) {
        self.office = office
        press = try TicketPress(office)
    }

    /// The same with templates as they are now. Throws if the fonts can't be read any more.
    public convenience init(rereading other: SampleTickets) throws(Failure) {
        try self.init(TicketOffice(rereading: other.office))
    }

    /// The templates that documents are made of: the layouts, and the attendee's page.
    public var templates: [String] { [AttendeePage.template] + office.layouts.map { "\(TicketOffice.folder)/\($0)" } }

    /// What is wrong or odd with the document of an order's JSON; that this machine lacks a font isn't the template's fault.
    public func diagnostics(
        _ template: String, _ order: [UInt8], _ catalog: Catalog, locale: LanguageTag
    ) -> [Diagnostic] {
        do throws(Failure) {
            let format: TicketRequest.Format = template == AttendeePage.template ? .html : .pdf
            let document = try document(template, order, catalog, locale: locale, format, isStrict: true)
            return document.diagnostics.filter { $0.code != "ticket.missing-glyph" }
        } catch {
            return error.diagnostics
        }
    }

    /// The document of an order's JSON, in its own language or else in this one. Throws as a `TicketPress` does.
    public func document(
        _ template: String, _ order: [UInt8], _ catalog: Catalog, locale: LanguageTag, _ format: TicketRequest.Format,
        isStrict: Bool = false
    ) throws(Failure) -> TicketDocument {
        let shown = TicketOffice(catalog, like: office)
        var order = try shown.order(order)
        order.locale = order.locale ?? locale
        let request = TicketRequest(
            layout: String(template.dropFirst(TicketOffice.folder.count + 1)), format: format, isStrict: isStrict,
            allowsMissingGlyphs: true)
        return try TicketPress(shown, like: press).make(order, request)
    }
}
