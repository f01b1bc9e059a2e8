import Foundation
import Synchronization
import XCTest

@testable import Liquid

/// A template belongs to nobody: threads that render it at once get the same bytes.
final class ThreadTests: XCTestCase {
    func testThreadsRenderTheSame() throws {
        let environment = Environment.html.with(["row": "<li>{{ i.name }}{% cycle 'a', 'b' %}</li>"])
        let source = """
            {% for i in items %}{% render 'row' with i as i %}{% include 'row' %}{{ forloop.index | times: 1.5 }}{% endfor %}
            {% capture x %}{{ items | map: 'name' | join: '<br>' }}{% endcapture %}{{ x }}{% increment n %}
            """
        let items = (0..<200).map { Value.object(Fields([("name", .string("<\($0)>"))])) }
        let template = try Template(source, environment: environment)
        let data = Fields([("items", .array(items))])
        let alone = try template.render(data).bytes
        let differing = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 32) { _ in
            let bytes = try? template.render(data).bytes
            if bytes != alone { differing.withLock { $0 += 1 } }
        }
        XCTAssertEqual(differing.withLock { $0 }, 0)
        XCTAssertGreaterThan(alone.count, 5000)
    }
}
