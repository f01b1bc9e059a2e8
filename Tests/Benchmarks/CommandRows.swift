/// How long the program takes to do nothing.
struct CommandRows {
    let playbill: String

    func measure() throws -> [Row] {
        let runs = try (0..<21).map { _ in try Run([playbill, "--version"]).milliseconds }
        return [Row(name: "command: playbill --version", value: Measure.median(runs), unit: "ms", bound: 40)]
    }
}
