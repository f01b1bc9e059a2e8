/// The body of a mail that an organiser wrote, whatever was filled into it: nothing of it leaves the frame that it stands in.
public struct MailBody: Sendable {
    public let html: String
    /// The same in words: links with their addresses, lists with their marks, empty lines between paragraphs.
    public let text: String
    /// What was left out, each once: elements as `<script>`, attributes, and properties of styles, by their names.
    public let leftOut: [String]

    /// What comes after 1 MiB, or after 250 elements in each other, is left out; so are comments.
    public init(_ html: String) {
        var framer = Framer()
        HTMLTree.walk(html, &framer)
        self.html = String(decoding: framer.html, as: UTF8.self)
        text = framer.words.text
        leftOut = framer.leftOut
    }
}

private struct Framer: HTMLVisitor {
    var html: [UInt8] = []
    var words = BodyWords()
    private(set) var leftOut: [String] = []
    /// The elements that one is in; nil for those that aren't written.
    private var open: [String?] = []

    mutating func enter(_ element: HTMLElement) -> Bool {
        var written: String?
        switch BodyElement(of: element.name) {
        case .kept: written = write(element) ? element.name : nil
        case .void:
            _ = write(element)
            return false
        case .opened(let isSaid): if isSaid { leaveOut("<\(element.name)>") }
        case .dropped:
            leaveOut("<\(element.name)>")
            return false
        }
        open.append(written)
        words.enter(element.name, link: written == "a" ? element["href"].flatMap(Link.init)?.address : nil)
        return true
    }

    mutating func leave() {
        if let name = open.removeLast() { html += "</\(name)>".utf8 }
        words.leave()
    }

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: text, as: UTF8.self)
        Escaping.append(text, to: &html)
        words.add(text)
    }
}

extension Framer {
    /// Whether it may stand where it does.
    private mutating func write(_ element: HTMLElement) -> Bool {
        guard BodyElement.fits(element.name, in: open.last { $0 != nil } ?? nil) else {
            leaveOut("<\(element.name)>")
            return false
        }
        html += "<\(element.name)".utf8
        for (name, value) in element.attributes {
            guard let kept = kept(name, value, of: element.name) else { continue }
            html += " \(name)=\"".utf8
            Escaping.append(kept, to: &html)
            html.append("\"")
        }
        html.append(">")
        if element.name == "br" { words.breakLine() }
        if element.name == "img", let alt = element["alt"] { words.add(alt) }
        return true
    }

    private mutating func kept(_ name: String, _ value: String, of element: String) -> String? {
        switch BodyAttribute(name, of: element) {
        case .plain: return value
        case .link:
            if let link = Link(value) { return link.address }
        case .picture:
            if value.hasPrefix("cid:") { return value }
            if let link = Link(value), link.isExternal { return link.address }
        case .style:
            let (style, others) = BodyStyle.kept(value)
            others.forEach { leaveOut($0) }
            return style.isEmpty ? nil : style
        case .needless: return nil
        case .dropped: break
        }
        leaveOut(name)
        return nil
    }

    private mutating func leaveOut(_ name: String) {
        if !leftOut.contains(name), leftOut.count < 20 { leftOut.append(name) }
    }
}
