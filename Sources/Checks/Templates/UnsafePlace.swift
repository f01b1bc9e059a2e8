import Foundation
import Theming

extension Rule<CheckedTemplate> {
    static var unsafePlace: Self {
        Rule(
            "template.unsafe-place", .error,
            "What others wrote stands in text or in a quoted attribute. There it is escaped, whatever it is; in scripts, styles and "
                + "attributes without quotes no escaping helps.",
            RuleExample(
                .themeFile("site/pagination.liquid"), bad: "<nav data-title={{ site.title }}></nav>",
                good: #"<nav data-title="{{ site.title }}"></nav>"#)
        ) { template in
            // Text has no tags to break out of, and the markup of tickets is no page.
            guard !template.name.hasSuffix(".text"), !template.isStyle,
                !["ticket/", "card/"].contains(where: template.name.hasPrefix)
            else { return [] }
            return TemplateScan(template.source).unsafe.filter { bytes, _ in !isMarkup(bytes, template) }.map {
                bytes, place in
                let (message, hint) = words(place)
                return Finding(message, at: template.location(bytes), hint: hint)
            }
        }
    }

    /// What is written so that it ends no script: JSON, and fields that are safe wherever they are meant to stand.
    private static func isMarkup(_ bytes: Range<Int>, _ template: CheckedTemplate) -> Bool {
        let output = String(decoding: template.source[bytes], as: UTF8.self)
        let parts = output.trimmingPrefix(#/\{\{-?/#).split(separator: "|").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        guard let path = parts.first?.prefix(while: { !$0.isWhitespace && $0 != "}" }) else { return false }
        return parts.dropFirst().contains { $0.hasPrefix("json") }
            || TemplateCheck.isMarkup(String(path), in: template.name)
    }

    private static func words(_ place: TemplateScan.UnsafePlace) -> (message: String, hint: String) {
        switch place {
        case .script: ("this stands in a script", "put it into a data- attribute, or write {{ … | json }}")
        case .style: ("this stands in a style", "set a class, or a token of the theme")
        case .unquoted: ("this stands in a tag without quotes", "write attribute=\"{{ … }}\"")
        case .handler, .address: ("this stands in a script of an attribute", "put it into a data- attribute")
        }
    }
}
