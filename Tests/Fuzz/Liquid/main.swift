import Liquid

typealias TestOneInput = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: TestOneInput
) -> CInt

/// The engine must answer, whatever the template, with places that are inside it, and let no tag of the data out.
let readInput: TestOneInput = { start, count in
    let source = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let hostile = Value.string("<script>\"'&")
    let data = Fields([("x", hostile), ("list", [hostile, 1, .null]), ("h", ["k": hostile]), ("n", 3)])
    for mode in [Environment.Mode.strict2, .lax] {
        var environment = Environment()
        environment.mode = mode
        environment.output = .html
        environment.errors = .inline
        environment.undefinedVariables = .warn
        environment.limits.steps = 20_000
        environment.limits.filterBytes = 200_000
        environment.limits.outputBytes = 200_000
        for kind in Environment.Extension.allCases { environment.enable(kind) }
        environment.partials = { $0 == "p" ? "<p>{{ p }}{{ x }}</p>" : nil }
        do throws(TemplateError) {
            let template = try Template(source, environment: environment)
            _ = template.analysis
            let text = try template.render(data).text
            precondition(source.contains("script") || !text.contains("<script"))
        } catch {
            for problem in error.problems {
                precondition((problem.position?.bytes.upperBound ?? 0) <= source.utf8.count + 1)
            }
        }
    }
    return 0
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
_ = runFuzzer(&count, &arguments, readInput)
