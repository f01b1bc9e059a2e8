import XCTest

@testable import MailMarkup

final class CascadeTests: XCTestCase {
    func testTheStrongestSelectorWins() {
        XCTAssertEqual(
            [
                "p{color:red} .a{color:blue}", ".a{color:red} p{color:blue}", "#i{color:red} .a.b{color:blue}",
                ".a{color:red} .b{color:blue}", "p.a{color:red} .a{color:blue}", "body p{color:red} p{color:blue}",
                "*{color:red}", ":where(#i){color:red} p{color:blue}", ":is(#i,q){color:red} .a{color:blue}",
                "p:not(#x){color:red} .a{color:blue}", ".A{color:red} P{color:blue}", "P, .a {color:red}",
            ].map { Mail.style($0) },
            [
                "color:blue", "color:red", "color:red", "color:blue", "color:red", "color:red", "color:red",
                "color:blue",
                "color:red", "color:red", "color:blue", "color:red",
            ])
    }

    func testImportance() {
        XCTAssertEqual(
            [
                Mail.style(".a{color:red!important} #i{color:blue}"),
                Mail.style(".a{color:red ! important} #i{color:blue!IMPORTANT}"),
                Mail.style(".a{color:red!important}", " style=\"color:green\""),
                Mail.style(".a{color:red!important}", " style=\"color:green!important\""),
                Mail.style("#i{color:red}", " style=\"color:green\""),
                Mail.style("#i{display:inline}", " style=\"display:none;display:block!important\""),
            ],
            [
                "color:red", "color:blue", "color:red", "color:green!important", "color:green",
                "display:none;display:block!important",
            ])
    }

    func testShorthandsAndTheirPartsStayInOrder() {
        XCTAssertEqual(
            [
                "p{padding:1px} .a{padding-left:2px}", "p{padding-left:2px} .a{padding:1px}",
                ".a{padding-left:2px!important} #i{padding:1px}", "p{border:1px solid red} .a{border-color:blue}",
                "p{border-left:1px solid red;border-top-color:red} .a{border:0}",
                "p{background-color:red} .a{background:blue}",
                "p{font-size:9px} .a{font:bold 10px serif}", "p{margin-inline:4px} .a{margin:1px}",
            ].map { Mail.style($0) },
            [
                "padding:1px;padding-left:2px", "padding:1px", "padding:1px;padding-left:2px",
                "border:1px solid red;border-color:blue", "border:0", "background:blue",
                "font-size:9px;font:bold 10px serif",
                "margin:1px",
            ])
    }

    func testWhatNotAllKnowHidesNothing() {
        XCTAssertEqual(
            [
                "p{color:red} .a{color:rgba(1,2,3,.5)}", ".a{width:100%;width:min(100%,9px)}",
                "p{padding:1px} .a{padding:-1px}",
                "p{color:red} .a{color:nocolour}", ".a{mso-line-height-rule:exactly;line-height:1.5}",
            ].map { Mail.style($0) },
            [
                "color:red;color:rgba(1,2,3,.5)", "width:100%;width:min(100%,9px)", "padding:1px;padding:-1px",
                "color:red;color:nocolour", "mso-line-height-rule:exactly;line-height:1.5",
            ])
    }

    func testValuesAreWrittenForAttributes() {
        XCTAssertEqual(
            [
                ".a{font-family:\"Noto Sans\",  Arial}", ".a{color:#aBc}", ".a{content:\"it's\"}",
                ".a{background:url( x.png )}",
                ".a{margin:/*x*/1px/*y*/2px}", ".a{color:red", ".a{width:calc(1px + (2px", ".a{font-family:'x",
            ].map { Mail.style($0) },
            [
                "font-family:'Noto Sans', Arial", "color:#aaBBcc", "content:&quot;it's&quot;",
                "background:url( x.png )",
                "margin:1px 2px", "color:red", "width:calc(1px + (2px))", "font-family:'x'",
            ])
    }
}
