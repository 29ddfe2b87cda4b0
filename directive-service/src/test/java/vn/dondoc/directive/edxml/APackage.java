package vn.dondoc.directive.edxml;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.dondoc.directive.Letter;
import vn.dondoc.directive.file.Zip;

/** A package as offices that do not exist send it, to be spoiled in one place or another. */
final class APackage {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
              <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
                <edXML:edXMLHeader>
                  <edXML:MessageHeader>
                    <edXML:From><edXML:OrganId>000.00.00.X99</edXML:OrganId><edXML:OrganName>Tỉnh ủy Sơn Hải</edXML:OrganName></edXML:From>
                    <edXML:To><edXML:OrganId>000.00.01.X99</edXML:OrganId></edXML:To>
                    <edXML:To><edXML:OrganId>000.00.02.X99</edXML:OrganId></edXML:To>
                    <edXML:DocumentId>000.00.00.X99,2026/05/12,NUMBER</edXML:DocumentId>
                    <edXML:Subject>V/v triển khai quy định mới</edXML:Subject>
                    <edXML:OtherInfo><edXML:Priority>0</edXML:Priority></edXML:OtherInfo>
                  </edXML:MessageHeader>
                  <edXML:TraceHeaderList>
                    <edXML:Bussiness><edXML:BussinessDocType>0</edXML:BussinessDocType></edXML:Bussiness>
                  </edXML:TraceHeaderList>
                </edXML:edXMLHeader>
              </edXML:edXMLEnvelope>
              <AttachmentEncoded>
            """;

    private final StringBuilder files = new StringBuilder();
    private String head;

    private APackage(String number) {
        this.head = HEAD.replace("NUMBER", number);
    }

    static APackage bare(String number) {
        return new APackage(number);
    }

    /** With the letter of the province as its only file. */
    static APackage of(String number) {
        return of(number, Letter.numbered(number));
    }

    static APackage of(String number, String text) {
        return bare(number).file("van-ban.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    APackage businessDocType(int type) {
        return with(head -> head.replace("DocType>0<", "DocType>" + type + "<"));
    }

    APackage inMessage(String xml) {
        return with(head -> head.replace("</edXML:MessageHeader>", xml + "</edXML:MessageHeader>"));
    }

    APackage inBusiness(String xml) {
        return with(head -> head.replace("</edXML:Bussiness>", xml + "</edXML:Bussiness>"));
    }

    APackage replacing(String number) {
        return businessDocType(3)
                .inBusiness(
                        "<edXML:ReplacementInfoList><edXML:ReplacementInfo><edXML:DocumentId>000.00.00.X99,2026/05/12,%s</edXML:DocumentId></edXML:ReplacementInfo></edXML:ReplacementInfoList>"
                                .formatted(number));
    }

    APackage with(UnaryOperator<String> change) {
        var changed = change.apply(head);
        if (changed.equals(head)) {
            throw new IllegalArgumentException("Nothing was changed");
        }
        head = changed;
        return this;
    }

    APackage file(String name, byte[] content) {
        return encoded(name, Base64.getMimeEncoder().encodeToString(content));
    }

    /** As programs of the axis do it, under a name of its own in the zip. */
    APackage zipped(String name, String nameInside, String text) {
        return file(name, Zip.of(Map.of(nameInside, text)));
    }

    APackage encoded(String name, String content) {
        files.append("<Attachment><AttachmentName>")
                .append(name)
                .append("</AttachmentName><ContentTransferEncoded>")
                .append(content)
                .append("</ContentTransferEncoded></Attachment>");
        return this;
    }

    String xml() {
        return head + files + "</AttachmentEncoded></edXML>";
    }

    byte[] bytes() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }
}
