import Catalog

/// Where the pictures are that a snapshot names.
package struct PicturePlaces: Sendable {
    /// The file of a path; nil if there is none.
    let place: @Sendable (FilePath) -> String?
    /// Whether a file is one of them: nothing else is drawn, whatever a template asks for.
    let has: @Sendable (String) -> Bool

    /// All that lie below a folder.
    package static func below(_ folder: String) -> PicturePlaces {
        PicturePlaces(
            place: { "\(folder)/\($0.text)" }, has: { $0.hasPrefix("\(folder)/") && !$0.contains("..") })
    }

    /// These, wherever they are.
    package static func these(_ places: [FilePath: String]) -> PicturePlaces {
        let files = Set(places.values)
        return PicturePlaces(place: { places[$0] }, has: { files.contains($0) })
    }
}
