import Diagnostics
import Effects

/// The faces that a process draws with, found once and shared by its threads: those in a theme's folders, Noto's for its
/// scripts, and everything else that the system has for whatever else somebody's name may need.
///
/// Faces are cut down to the scripts and kept in a folder of ours, which makes documents smaller and quicker.
public struct FontLibrary: Sendable {
    /// The names of all families, sorted.
    public let families: [String]
    /// The few cut faces that nearly all texts are set in, and then all there are.
    let tiers: [FontFolders]
    private let shelf: FaceShelf
    /// Families for the scripts, in the order in which they are asked for a character that a text's own family lacks.
    let fallbacks: [String]
    /// In small letters, as are those that were cut.
    private let names: Set<String>
    private let cutNames: Set<String>

    /// `families` are those of the system's that texts are set in as well as in the theme's; they are cut like them.
    ///
    /// Makes the cache's folder if need be. Throws `Failure.environment` if it can't be written or fonts can't be read.
    public init(
        folders: [String], families: [String] = [], scripts: [Script] = [.latin], cache: String,
        systemFolders: [String] = FontLibrary.systemFolders, disk: Disk = .live
    ) throws(Failure) {
        let notes = "\(cache)/fontconfig"
        try disk.run { disk throws(DiskError) in try disk.makeFolders(notes) }
        guard let whole = FontConfiguration(FontFolders(folders: folders + systemFolders, cache: notes)) else {
            throw FontLibrary.unreadable
        }
        let found = whole.faces
        let doubles = FontLibrary.doubles(among: found, in: folders)
        let faces = found.filter { !doubles.contains($0.path) }
        let scripts = Script.allCases.filter { $0 == .latin || scripts.contains($0) }
        fallbacks = scripts.flatMap(\.families).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        let cuts = FontLibrary.cuts(of: faces, in: folders, families: Set(families), scripts: scripts)
        let shelf = try disk.run { disk throws(DiskError) in
            try FaceShelf(cuts, in: "\(cache)/faces", disk: disk)
        }
        self.shelf = shelf
        tiers = [
            FontFolders(folders: [shelf.folder], cache: notes),
            FontFolders(folders: [shelf.folder] + folders + systemFolders, rejected: doubles.sorted(), cache: notes),
        ]
        names = Set(faces.flatMap(\.families).map { $0.lowercased() })
        cutNames = Set(cuts.flatMap(\.face.families).map { $0.lowercased() })
        self.families = Set(faces.flatMap(\.families)).sorted()
    }

    /// Where Debian and its like have fonts.
    public static let systemFolders = ["/usr/share/fonts", "/usr/local/share/fonts"]
}

extension FontLibrary {
    /// Whether there is a family of that name, in capitals or not.
    public func has(_ family: String) -> Bool { names.contains(family.lowercased()) }

    /// Whether texts in that family find it among the cut faces.
    func hasCut(_ family: String) -> Bool { cutNames.contains(family.lowercased()) }

    static let unreadable = Failure(
        .environment,
        [Diagnostic(.error, "graphics.fonts", "the fonts can't be read", hint: "see whether there is memory left")])
}

extension FontLibrary {
    /// All faces of the theme and of the families that it names; of Noto's for its scripts the regular and bold ones.
    private static func cuts(
        of faces: [Face], in folders: [String], families: Set<String>, scripts: [Script]
    ) -> [FaceCut] {
        let all = ranges(scripts)
        return faces.flatMap { face -> [FaceCut] in
            let isTheme = folders.contains { face.path.hasPrefix("\($0)/") }
            if isTheme || !families.isDisjoint(with: face.families) { return [FaceCut(face: face, ranges: all)] }
            let own = scripts.filter { $0.families.contains(where: face.families.contains) }
            guard !own.isEmpty, face.isNormalWidth, face.weight == 400 || face.weight == 700 else { return [] }
            let wanted = ranges(own)
            guard let han = own.first(where: \.isHan) else { return [FaceCut(face: face, ranges: wanted)] }
            return Slices(of: wanted, usual: han.usualCharacters).all.map { FaceCut(face: face, ranges: $0) }
        }
    }

    /// Files of the system's with families that the theme has itself. Of two faces that are alike chance would take one.
    private static func doubles(among faces: [Face], in folders: [String]) -> Set<String> {
        let inTheme = Dictionary(grouping: faces) { face in folders.contains { face.path.hasPrefix("\($0)/") } }
        // Noto's families stand in for what a theme's own cut of them lacks.
        let own = Set((inTheme[true] ?? []).flatMap(\.families)).subtracting(Script.allCases.flatMap(\.families))
        return Set((inTheme[false] ?? []).filter { !own.isDisjoint(with: $0.families) }.map(\.path))
    }

    private static func ranges(_ scripts: [Script]) -> [ClosedRange<UInt32>] {
        (Script.shared + scripts.flatMap(\.kept)).sorted { $0.lowerBound < $1.lowerBound }
    }
}
