import Catalog
import JSON

extension Rule where Value == FilePath {
    /// A path inside a folder that is known.
    public static let filePath = Rule(
        "value.path", "a path inside the project, such as fonts",
        schema: Schema(["type": "string", "pattern": .string(FilePath.pattern), "maxLength": 1024])
    ) { value in value.string.flatMap { FilePath($0) } }
}
