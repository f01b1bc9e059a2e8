/// `self` as a value: the variables of the frame it was taken in, as they are when they are asked for.
struct ScopeDrop: Drop {
    let frame: Int

    var keys: [String] { [] }
    var text: String { "Liquid::SelfDrop" }

    func value(for key: String) -> Value? { nil }
}
