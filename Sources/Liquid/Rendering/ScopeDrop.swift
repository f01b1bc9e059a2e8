/// `self` as a value: the variables of the frame it was taken in, as they are when they are asked for.
final class ScopeDrop: Drop {
    let frame: Int

    init(frame: Int) {
        self.frame = frame
    }

    var keys: [String] { [] }
    var text: String { "Liquid::SelfDrop" }

    func value(for key: String) -> Value? { nil }
}
