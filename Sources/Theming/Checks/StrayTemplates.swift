import Diagnostics

extension Templates {
    /// A warning for each file in these folders of the theme's that belongs to a template nobody asks for: as a rule there
    /// is a slip in its name. Throws if a folder can't be read.
    public func strays(in own: [String]) throws(Failure) -> [Diagnostic] {
        guard !own.isEmpty else { return [] }
        let layers = try files.folders.map { folder throws(Failure) in
            (folder, try files.entries(below: folder).map(\.path))
        }
        let all = Set(layers.flatMap(\.1).compactMap { $0.dropping(Templates.ending) })
        var known: Set<String> = []
        var strays: [(file: String, name: String)] = []
        // A parent's templates are there before its child's.
        for (folder, paths) in layers.reversed() {
            let names = paths.compactMap { $0.dropping(Templates.ending) }
            if own.contains(folder) {
                strays += names.filter { !known.contains($0) && !isLayout($0) }.map {
                    ("\(folder)/\($0)\(Templates.ending)", $0)
                }
                strays += paths.compactMap { $0.dropping(Templates.samples) }.filter { !all.contains($0) }.map {
                    ("\(folder)/\($0)\(Templates.samples)", $0)
                }
            }
            known.formUnion(names)
        }
        guard !strays.isEmpty else { return [] }
        let asked = partials(of: all)
        let likely = all.subtracting(strays.map(\.name)).sorted()
        return strays.filter { !asked.contains($0.name) }.map { file, name in
            Diagnostic(
                .warning, "template.stray", "nothing asks for this template", at: Location(file: file),
                hint: NearName.hint(name, among: likely)
                    ?? "give it the path of the one whose place it takes, or render it from another")
        }.sorted()
    }

    /// What templates ask for; what can't be parsed is reported by others.
    private func partials(of names: Set<String>) -> Set<String> {
        Set(
            names.sorted().flatMap { name in
                (files.source(name).map { asked(by: name, $0).names } ?? []).map { other in
                    other.split(separator: ":", maxSplits: 1).last.map(String.init) ?? other
                }
            })
    }

    /// Who wants tickets asks for it.
    private func isLayout(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        return parts.count == 2 && parts[0] == "ticket"
    }

    private static let ending = ".liquid"
    private static let samples = ".samples.json"
}

extension String {
    fileprivate func dropping(_ ending: String) -> String? {
        hasSuffix(ending) ? String(dropLast(ending.count)) : nil
    }
}
