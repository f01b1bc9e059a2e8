import Foundation
import XCTest

@testable import Liquid

/// What the processor has worked for this thread, however many others it works for.
enum ThreadTime {
    static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension XCTestCase {
    #if DEBUG
    private static let bound = 4.0
    #else
    private static let bound = 0.05
    #endif

    /// Renders in two modes and asserts that each render ends soon and, if it takes more than it may, with an error of a
    /// limit.
    func assertEndsSoon(
        _ name: String, _ source: String, _ data: Fields = Fields(), partials: [String: String] = [:],
        policy: Liquid.Environment.Policy = .silent, isLimited: Bool = true,
        file: StaticString = #filePath, line: UInt = #line
    ) {
        let data = Fields([("s", "some text"), ("a", [1, 2])] + zip(data.keys, data.values))
        for (mode, output) in [(Liquid.Environment.Mode.strict2, Liquid.Environment.OutputKind.html), (.lax, .text)] {
            let environment = Environment.of {
                $0.mode = mode
                $0.output = output
                $0.errors = .inline
                $0.enable(.filters)
                $0.enable(.layouts)
                $0.undefinedVariables = policy
                $0.partials = { $0 == "self" ? source : partials[$0] }
            }
            var result = ""
            var time = Double.infinity
            // Another program may have had half of the core for a while.
            for _ in 0..<3 where time > XCTestCase.bound {
                let start = ThreadTime.seconds
                result = rendered(source, data, in: environment)
                time = ThreadTime.seconds - start
            }
            XCTAssertLessThan(time, XCTestCase.bound, "\(name) \(mode) \(output)", file: file, line: line)
            if ProcessInfo.processInfo.environment["LIQUID_ATTACKS"] != nil {
                print("\(Int(time * 1000)) ms \(name) \(mode) \(output) \(result.prefix(80))")
            }
            if isLimited {
                XCTAssertTrue(
                    result.hasPrefix("! "), "\(name) \(mode): \(result.prefix(100))", file: file, line: line)
            }
        }
    }
}
