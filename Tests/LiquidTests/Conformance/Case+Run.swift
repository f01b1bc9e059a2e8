import Foundation

@testable import Liquid

extension Case {
    /// Nil if the engine does as the case wants, else what it did.
    func failure() -> String? {
        var environment = Environment()
        environment.mode = mode
        environment.errors = hasInlineErrors ? .inline : .raised
        let partials = partials
        let isSpec = isGlobal
        environment.partials = { name in
            guard isSpec else { return partials[name] }
            let lowered = name.lowercased()
            let known = Dictionary(
                partials.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { _, last in last })
            return known[lowered] ?? known["\(lowered).liquid"]
                ?? known[lowered.replacingOccurrences(of: ".liquid", with: "")]
        }
        // 2024-01-01T00:01:58Z.
        let context = FilterContext(now: 1_704_067_318)
        do throws(TemplateError) {
            let parsed = try Template(template, name: templateName, environment: environment)
            let rendering = try parsed.render(
                isGlobal ? Fields() : data, globals: isGlobal ? data : Fields(), context: context)
            return verdict(on: rendering.text)
        } catch {
            return verdict(on: error)
        }
    }

    private func verdict(on text: String) -> String? {
        switch expectation {
        case .results(let results):
            return results.contains(text) ? nil : "got \(text.debugDescription), not \(results[0].debugDescription)"
        case .contains(let parts):
            return parts.allSatisfy(text.contains) ? nil : "got \(text.debugDescription), without \(parts)"
        case .pattern(let pattern):
            return text.range(of: pattern, options: .regularExpression) != nil ? nil : "got \(text.debugDescription)"
        case .error(let parts): return "got \(text.debugDescription), not an error \(parts)"
        }
    }

    private func verdict(on error: TemplateError) -> String? {
        let text = error.problems.first?.reference ?? ""
        guard case .error(let parts) = expectation else { return "raised \(text)" }
        let name = error.problems.first?.kind == .syntax ? "Liquid::SyntaxError" : "Liquid::Error"
        let whole = "\(name): \(text)".lowercased()
        let holds = parts.allSatisfy { part in
            switch part {
            case .text(let wanted): whole.contains(wanted.lowercased())
            case .pattern(let pattern):
                whole.range(of: pattern, options: [.regularExpression, .caseInsensitive]) != nil
            }
        }
        return holds ? nil : "raised \(text), not \(parts)"
    }
}
