import Foundation

/// What python-liquid takes for the same pages, measured in the same run.
struct PythonLiquid {
    /// Microseconds, geometric means; nil where it isn't installed.
    private let times: Times?

    struct Times: Decodable {
        var version: String
        var parse: Double
        var render: Double
    }

    init(python: String, file: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["Tests/Benchmarks/python_liquid.py", file]
        let output = Pipe()
        process.standardOutput = output
        guard FileManager.default.isExecutableFile(atPath: python), (try? process.run()) != nil else {
            times = nil
            return
        }
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        times = try? JSONDecoder().decode(Times.self, from: text)
    }

    func comparison(_ ours: Double, _ theirs: KeyPath<Times, Double>) -> String {
        guard let times else { return "python-liquid is not here" }
        let ratio = times[keyPath: theirs] / ours
        return
            "python-liquid \(times.version) \(Int(times[keyPath: theirs].rounded())) µs, \((ratio * 10).rounded() / 10) ×"
    }
}
