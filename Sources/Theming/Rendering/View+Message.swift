import Liquid
import Wording

extension View {
    /// The message of a key, with the arguments a template gave it; fails for a key or an argument that isn't there.
    func message(_ key: String, _ arguments: FilterArguments) throws(FilterError) -> String {
        if arguments.named.isEmpty, let text = fixed[key] { return text }
        var count: Int?
        var texts: [(name: String, text: String)] = []
        for (name, value) in arguments.named {
            if case .int(let number) = value {
                if name == "count" { count = number }
                texts.append((name, language.number(number)))
            } else {
                texts.append((name, value.text))
            }
        }
        let phrase = phrasebook.phrase(key, texts, count: count)
        if let gap = phrase.gaps.first { throw .message(gap.message) }
        return phrase.text
    }
}

extension Phrase.Gap {
    fileprivate var message: String {
        switch self {
        case .message(let key, let near): "there is no message “\(key)”" + View.guess(near)
        case .argument(let name, let key, let near): "“\(key)” needs “\(name)”" + View.guess(near)
        case .count(let key): "“\(key)” counts, and needs “count”"
        }
    }
}

extension View {
    fileprivate static func guess(_ near: String?) -> String { near.map { ", did you mean “\($0)”?" } ?? "" }
}
