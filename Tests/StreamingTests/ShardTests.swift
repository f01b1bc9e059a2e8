import Diagnostics
import Streaming
import XCTest

final class ShardTests: XCTestCase {
    func testEachPlaceIsInExactlyOneOfThem() {
        for count in 1...7 {
            let shards = (0..<count).compactMap { Shard($0, of: count) }
            XCTAssertEqual(shards.count, count)
            for place in 0..<100 { XCTAssertEqual(shards.filter { $0.has(place) }.count, 1) }
        }
    }

    func testItIsReadFromTheFlagOrFromWhatAnEngineSays() throws {
        let slurm = ["SLURM_ARRAY_TASK_ID": "14", "SLURM_ARRAY_TASK_MIN": "10", "SLURM_ARRAY_TASK_STEP": "2"]
        let cases: [(text: String, environment: [String: String], shard: String?)] = [
            ("0/4", [:], "0/4"), ("3/4", ["JOB_COMPLETION_INDEX": "1"], "3/4"), ("4/4", [:], nil), ("-1/4", [:], nil),
            ("0/0", [:], nil), ("1", [:], nil), ("", [:], nil), ("a/b", [:], nil), ("1/2/3", [:], nil),
            ("/4", [:], nil),
            ("/4", ["JOB_COMPLETION_INDEX": "1"], "1/4"), ("/4", ["AWS_BATCH_JOB_ARRAY_INDEX": "2"], "2/4"),
            ("/4", ["SLURM_ARRAY_TASK_ID": "3"], "3/4"), ("/4", slurm, "2/4"),
            ("/4", ["SLURM_ARRAY_TASK_ID": "x"], nil),
            ("/1", ["JOB_COMPLETION_INDEX": "1"], nil), ("auto", ["JOB_COMPLETION_INDEX": "1"], nil),
            ("auto", [:], nil),
            ("auto", ["AWS_BATCH_JOB_ARRAY_INDEX": "2", "AWS_BATCH_JOB_ARRAY_SIZE": "9"], "2/9"),
            ("auto", slurm.merging(["SLURM_ARRAY_TASK_COUNT": "5"]) { $1 }, "2/5"),
        ]
        for (text, environment, expected) in cases {
            let shard = try? Shard(text, environment: environment)
            XCTAssertEqual(shard?.description, expected, "\(text) \(environment)")
        }
        XCTAssertThrowsError(try Shard("/4", environment: [:])) { error in
            let failure = error as? Failure
            XCTAssertEqual(failure?.kind, .usage)
            XCTAssertEqual(
                failure?.diagnostics.first?.notes,
                ["none of JOB_COMPLETION_INDEX, AWS_BATCH_JOB_ARRAY_INDEX, SLURM_ARRAY_TASK_ID is set"])
        }
    }
}
