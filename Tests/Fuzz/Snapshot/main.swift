import Feeds

typealias TestOneInput = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: TestOneInput
) -> CInt

/// The readers must answer, whatever the input, with places that are inside it and messages that are short.
let readInput: TestOneInput = { start, count in
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let reading = Snapshot.read([Snapshot.Source(file: "fuzz", bytes: bytes)], jobs: 1)
    for diagnostic in reading.diagnostics {
        guard let place = diagnostic.location?.position else { continue }
        precondition(place.bytes.upperBound <= count && diagnostic.message.utf8.count < 2000)
    }
    for event in reading.catalog.events { _ = event.availability(at: event.starts, fewLeft: 50) }
    _ = OrderFile.read([OrderFile.Source(file: "fuzz", bytes: bytes)], catalog: reading.catalog)
    return 0
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
_ = runFuzzer(&count, &arguments, readInput)
