import Catalog
import Crypto
import Diagnostics
import Effects
import Publishing
import Theming

extension CardStudio {
    /// A card of each event in each language, none of them drawn yet; throws if one can have no place.
    public func outputs(_ subjects: [CardSubject]) throws(Failure) -> [Output] {
        let setup = source.setup.all + [source.fonts.digest]
        var shared = Parts()
        for (number, digest) in setup.enumerated() { shared.note([digest], as: number) }
        let organizers = organizers.mapValues { organizer in
            var files: [Digest] = []
            if case .file(let path)? = organizer.logo?.source {
                files = [source.pictures[path]?.digest].compactMap { $0 }
            }
            return Digest(of: files, "\(organizer)")
        }
        var outputs: [Output] = []
        outputs.reserveCapacity(subjects.count * source.config.site.locales.count)
        for language in source.config.site.locales {
            let routes = routes(language)
            let common = Digest(of: setup, language.text)
            for subject in subjects {
                let own = [
                    [subject.text], [subject.organizer.flatMap { organizers[$0] }].compactMap { $0 }, subject.pictures,
                ]
                var parts = shared
                for (number, digests) in own.enumerated() { parts.note(digests, as: setup.count + number) }
                let path = routes.card(subject.slug)
                outputs.append(
                    Output(
                        try OutputPath(path), inputs: Digest(of: [common] + own.joined(), CardStudio.template),
                        parts: parts, validUntil: subject.until?.milliseconds, name: { CardStudio.name($0, subject) }
                    ) { [self] in card(of: subject, language, path) })
            }
        }
        return outputs
    }

    /// Clears away what is kept of cards but those of these events; answers what there is to say if that can't be.
    public static func sweep(
        _ folder: String, of slugs: [Slug], in languages: [LanguageTag], disk: Disk
    ) -> [Diagnostic] {
        let paths = languages.flatMap { language in
            let routes = routes(language, of: languages)
            return slugs.map { routes.card($0) }
        }
        return CardShelf(folder, disk: disk).sweep(keeping: paths)
    }

    private static func name(_ part: Int, _ subject: CardSubject) -> String? {
        switch part {
        case setup.indices: setup[part]
        case setup.count: "event \(subject.slug)"
        case setup.count + 1: subject.organizer.map { "organizer \($0)" }
        default: "a picture"
        }
    }

    private static let setup = ["program", "theme", "templates", "settings", "fonts"]
}
