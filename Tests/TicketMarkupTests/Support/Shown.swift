import Diagnostics

@testable import TicketMarkup

/// A ticket as tests read it: what is drawn on each page, a line a thing, and what is wrong, a line each.
struct Shown: Equatable {
    var pages: [[String]]
    var problems: [String] = []

    init(pages: [[String]], problems: [String] = []) {
        self.pages = pages
        self.problems = problems
    }

    /// A whole ticket, laid out.
    init(_ markup: String, isStrict: Bool = false) throws {
        let (list, diagnostics) = try Sheet(markup).laidOut(by: .fake, isStrict: isStrict)
        pages = list.pages.map { page in page.items.map(\.drawing.shown) + page.links.map(\.shown) }
        problems = diagnostics.map(LinePrinter().line)
    }

    /// What is drawn for some markup on a page of 200 by 100 points.
    static func page(_ markup: String, _ attributes: String = "") throws -> [String] {
        let shown = try Shown(#"<ticket size="200x100pt"><page \#(attributes)>\#(markup)</page></ticket>"#)
        return shown.pages.flatMap { $0 } + shown.problems
    }

    /// What is wrong with markup that can't be read.
    static func mistakes(_ markup: some Sequence<UInt8>, limits: MarkupLimits = .standard) -> [String] {
        do {
            _ = try Sheet(Array(markup), file: "ticket.xml", colours: Sheet.colours, limits: limits)
            return []
        } catch {
            return error.diagnostics.map(LinePrinter().line)
        }
    }

    static func mistakes(_ markup: String) -> [String] { mistakes(markup.utf8) }
}

extension LinePrinter {
    fileprivate func line(_ diagnostic: Diagnostic) -> String { String(print(diagnostic).dropLast()) }
}

extension Sheet {
    static let colours: [String: RGBA] = [
        "ink": RGBA(red: 1, green: 1, blue: 1), "accent": RGBA(red: 200, green: 0, blue: 0),
        "line": RGBA(red: 9, green: 9, blue: 9),
    ]

    init(_ markup: String) throws {
        try self.init(Array(markup.utf8), file: "ticket.xml", colours: Sheet.colours)
    }
}

extension Drawing {
    fileprivate var shown: String {
        switch self {
        case .box(let box): "box \(box.frame.shown)"
        case .text(let text):
            "\(text.spec.runs.map(\.text).joined().debugDescription) \(text.frame.shown)\(text.spec.shown)\(text.limit == nil ? "" : text.spec.align.shown)"
        case .image(let image): "\(image.source) \(image.frame.shown)"
        case .qr(let code): "qr \(code.code) \(code.frame.shown)"
        case .line(let line): "line \(line.shown)"
        case .perforation(let perforation): "perforation \(perforation.line.shown) notch \(perforation.notch.shown)"
        case .turn(let turn): "turn \(turn.degrees.shown) around \(turn.around.shown)"
        case .endTurn: "end of turn"
        }
    }
}

extension PageLink {
    fileprivate var shown: String { "link \(address) \(frame.shown)" }
}

extension LineDrawing {
    fileprivate var shown: String { "\(from.shown) to \(to.shown) \(pattern.rawValue) \(thickness.shown)" }
}

extension TextSpec {
    /// What is not as usual.
    fileprivate var shown: String {
        (size == 10 ? "" : " size \(size.shown)") + (maxLines == 0 ? "" : " lines \(maxLines)")
    }
}

extension HorizontalAlign {
    fileprivate var shown: String { self == .left ? "" : " \(rawValue)" }
}

extension Frame {
    var shown: String { "\(x.shown),\(y.shown) \(width.shown)x\(height.shown)" }
}

extension Spot {
    fileprivate var shown: String { "\(x.shown),\(y.shown)" }
}

extension Double {
    /// To a hundredth.
    fileprivate var shown: String {
        let rounded = (self * 100).rounded() / 100
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }
}
