// What a report says about itself → an XMP packet (ISO 16684-1:2012).
//
// No claim of PDF/A or PDF/UA is made: nothing here proves one.

import Pages

/// The metadata stream of the file.
struct XMPPacket {
    let metadata: ReportMetadata

    var bytes: [UInt8] {
        let language = escaped(metadata.language)
        var lines = [
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
            "<rdf:Description rdf:about=\"\"",
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
            " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"",
            " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">",
            "<dc:format>application/pdf</dc:format>",
            alternatives("dc:title", metadata.title),
            "<dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>",
        ]
        if !metadata.author.isEmpty {
            let author = escaped(metadata.author)
            lines.append("<dc:creator><rdf:Seq><rdf:li>\(author)</rdf:li></rdf:Seq></dc:creator>")
        }
        if !metadata.subject.isEmpty {
            lines.append(alternatives("dc:description", metadata.subject))
        }
        if !metadata.keywords.isEmpty {
            lines.append("<pdf:Keywords>\(escaped(metadata.keywords))</pdf:Keywords>")
        }
        lines += [
            "<xmp:CreateDate>\(metadata.created)</xmp:CreateDate>",
            "<xmp:ModifyDate>\(metadata.created)</xmp:ModifyDate>",
            "<xmp:CreatorTool>\(Archive.creator)</xmp:CreatorTool>",
            "<pdf:Producer>\(Archive.producer)</pdf:Producer>",
            "</rdf:Description>", "</rdf:RDF>", "</x:xmpmeta>", "<?xpacket end=\"r\"?>",
        ]
        return Array(lines.joined(separator: "\n").utf8)
    }

    private func alternatives(_ name: String, _ text: String) -> String {
        let item = "<rdf:li xml:lang=\"x-default\">\(escaped(text))</rdf:li>"
        return "<\(name)><rdf:Alt>\(item)</rdf:Alt></\(name)>"
    }

    private func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
