import Catalog
import Diagnostics
import Effects
import JSON
import Project

/// A new project or theme, made from the files under `Templates/new`.
struct Starter {
    let kind: Kind
    let path: String
    let title: String
    let slug: Slug
    let year: Int

    enum Kind: String, CaseIterable {
        case site, theme
    }

    /// Throws `Failure.usage` if the path's last part can't be made a name of.
    init(_ kind: Kind, path: String, year: Int) throws(Failure) {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard let slug = Slug.near(name) else {
            throw .usage(
                .usage(
                    "new.name", "no name can be made of “\(path)”", "new",
                    hint: "use letters and digits, as in harbour-nights"))
        }
        let slashes = path.reversed().prefix { $0 == "/" }.count
        self.path = String(path.dropLast(slashes))
        self.kind = kind
        self.slug = slug
        self.year = year
        title = name.split(whereSeparator: Starter.isGap).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(
            separator: " ")
    }

    /// What no title has, or no name before a mail address, where the title stands too.
    private static func isGap(_ character: Character) -> Bool {
        "-_ <>@\"".contains(character) || character.isWhitespace
            || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    /// Writes all of it or nothing; answers the files' names. Throws if there is something already.
    func write(from resources: Resources, _ disk: Disk) throws(Failure) -> [String] {
        if kind == .theme, let name = path.split(separator: "/").last.map(String.init),
            disk.isReadableFile("\(resources.folder)/Themes/\(name)/theme.json")
        {
            throw .usage(
                Diagnostic(
                    .error, "new.taken", "“\(name)” is a theme that comes with Playbill",
                    hint: "choose another name; theme.json says what it inherits"))
        }
        let template = "\(resources.folder)/Templates/new/\(kind.rawValue)"
        let look = try disk.contents(of: "\(resources.folder)/Themes/playbill/assets/brand.css") ?? []
        let draft = "\(path).new"
        for taken in [path, draft] where try disk.run({ disk throws(DiskError) in try disk.status(taken) }) != nil {
            throw .usage(
                Diagnostic(
                    .error, "new.exists", "there is something there already", at: Location(file: taken),
                    hint: "choose another name, or remove it first"))
        }
        return try disk.run { disk throws(DiskError) in
            let files = try disk.walk(template, false).filter { $0.kind != .folder }.map(\.path).sorted()
            try disk.makeFolder(draft, .folder)
            do throws(DiskError) {
                try copy(files, from: template, to: draft, look: look, disk)
                try disk.renameToNew(draft, path)
            } catch {
                // What stopped the copying is what to say, also if it keeps us from tidying up.
                try? disk.removeTree(draft)
                throw error
            }
            return files
        }
    }
}

extension Starter {
    private func copy(
        _ files: [String], from: String, to: String, look: [UInt8], _ disk: Disk
    ) throws(DiskError) {
        var made: Set<String> = []
        for file in files {
            let folder = ProjectFolder.folder(of: file)
            if folder != ".", made.insert(folder).inserted { try disk.makeFolder("\(to)/\(folder)", .folder) }
            try disk.create(
                "\(to)/\(file)", filled(try disk.read("\(from)/\(file)"), isJSON: file.hasSuffix(".json"), look), .file)
        }
    }

    /// Puts the project's own words in the places kept for them, and the look that a theme begins with.
    private func filled(_ bytes: [UInt8], isJSON: Bool, _ look: [UInt8]) -> [UInt8] {
        var text = String(decoding: bytes, as: UTF8.self)
        let words = [
            ("{{ title }}", title), ("{{ slug }}", slug.text), ("{{ year }}", String(year)),
            ("{{ look }}", String(decoding: look, as: UTF8.self)),
        ]
        for (place, word) in words {
            let quoted = JSON.string(word).text(.oneLine)
            text = text.split(separator: place, omittingEmptySubsequences: false).joined(
                separator: isJSON ? String(quoted.dropFirst().dropLast()) : word)
        }
        return Array(text.utf8)
    }
}
