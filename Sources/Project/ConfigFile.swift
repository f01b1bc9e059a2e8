import Diagnostics
import JSON
import Records

/// The reading of `playbill.json`, which is JSON5: comments are welcome.
public enum ConfigFile {
    public static let name = "playbill.json"

    /// Throws `Failure.usage` with everything that is wrong, a key nobody knows included: a setting that does nothing is
    /// worse than none.
    public static func read(_ bytes: [UInt8], file: String = name) throws(Failure) -> Config {
        var problems = Problems()
        var config = Config()
        do throws(JSONSyntaxError) {
            config = Config.record.readPartly(try JSONDocument(bytes, dialect: .json5).root, &problems).value
        } catch {
            problems.report(error)
        }
        let diagnostics = problems.diagnostics(file: file, bytes: bytes)
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            throw Failure(.usage, diagnostics.map(UserInfo.hidden), sources: [file: UserInfo.hidden(in: bytes)])
        }
        return config
    }

    /// The JSON Schema of the configuration.
    public static var schema: JSON {
        Config.record.schema.document(id: "https://playbill.dev/schema/config.json", title: "Playbill configuration")
    }
}
