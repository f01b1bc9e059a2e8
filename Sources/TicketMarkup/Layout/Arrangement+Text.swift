extension Arrangement {
    mutating func layText(_ element: Int, _ width: Double, _ height: Double?) -> Double {
        let number = Int(elements[element].content)
        let text = set(number, width, height)
        places[element].excess = text.missingHeight
        places[element].missingHeight = text.missingHeight
        places[element].missingWidth = text.missingWidth
        return text.measure.height
    }

    private mutating func set(_ number: Int, _ width: Double, _ height: Double?) -> SetText {
        if let known = texts[number], known.width == width, known.height == height { return known }
        let setter = TextSetter(paragraph: parts.paragraphs[number], width: width, height: height, measures: measures)
        let text = setter.set(natural: &naturalTexts[number])
        texts[number] = text
        return text
    }

    mutating func naturalText(_ number: Int) -> TextMeasure {
        if let known = naturalTexts[number] { return known }
        let measure = TextSetter(paragraph: parts.paragraphs[number], width: 0, height: nil, measures: measures).natural
        naturalTexts[number] = measure
        return measure
    }
}
