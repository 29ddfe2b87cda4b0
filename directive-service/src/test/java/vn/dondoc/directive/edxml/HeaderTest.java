package vn.dondoc.directive.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.submission.BusinessType;
import vn.dondoc.kit.problem.FieldError;

/** What is taken for sure, and what is refused since nobody could say what it means. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeaderTest {

    private static final String NUMBER = "443-CV/TU";

    @Test
    void a_document_is_named_by_office_date_and_number() {
        var header = header(APackage.of(NUMBER).inMessage("<edXML:DueDate>2026/05/29</edXML:DueDate>"));

        assertThat(header.document()).isEqualTo(new DocumentId("000.00.00.X99", LocalDate.of(2026, 5, 12), NUMBER));
        assertThat(header.nameOf("000.00.00.X99")).contains("Tỉnh ủy Sơn Hải");
        assertThat(header.nameOf("000.00.00.X98")).isEmpty();
        assertThat(header.subject()).contains("V/v triển khai quy định mới");
        assertThat(header.dueOn()).contains(LocalDate.of(2026, 5, 29));
        assertThat(header.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, NEW", "1, REVOCATION", "2, UPDATE"})
    void the_business_type_says_what_is_wanted(int written, BusinessType type) {
        assertThat(header(
                                written == 0
                                        ? APackage.of(NUMBER)
                                        : APackage.of(NUMBER).businessDocType(written))
                        .type())
                .isEqualTo(type);
    }

    @Test
    void a_replacement_names_what_it_replaces() {
        var header = header(APackage.of(NUMBER).replacing("442-CV/TU"));

        assertThat(header.type()).isEqualTo(BusinessType.REPLACEMENT);
        assertThat(header.replaced()).map(DocumentId::number).contains("442-CV/TU");
    }

    @ParameterizedTest
    @CsvSource({"1, URGENT", "2, VERY_URGENT", "3, FLASH"})
    void the_priority_is_an_urgency(String written, Urgency urgency) {
        assertThat(header(priority(written)).urgency()).contains(urgency);
    }

    @Test
    void priority_0_says_nothing() {
        assertThat(header(APackage.of(NUMBER)).urgency()).isEmpty();
    }

    @Test
    void number_and_notation_apart_are_those_of_the_document_whatever_joins_them() {
        assertThat(errors(APackage.of(NUMBER).inMessage(code("443", "CV/TU")))).isEmpty();
        assertThat(errors(APackage.of("443/UBND-VP").inMessage(code("443", "UBND-VP"))))
                .isEmpty();
    }

    static Stream<Arguments> unsure() {
        return Stream.of(
                arguments(
                        "/TraceHeaderList/Bussiness/BussinessDocType",
                        NotKnown.BUSINESS_TYPE,
                        APackage.of(NUMBER).businessDocType(4)),
                arguments(
                        "/MessageHeader/DocumentId",
                        NotKnown.DOCUMENT_ID,
                        APackage.of(NUMBER)
                                .with(head -> head.replace(
                                        "000.00.00.X99,2026/05/12,443-CV/TU", "9fbfbad2-f1f8-4256-a2eb-50fb1061cddb"))),
                arguments(
                        "/MessageHeader/DocumentId",
                        NotKnown.DOCUMENT_ID,
                        APackage.of(NUMBER).with(head -> head.replace("2026/05/12", "2026/02/30"))),
                arguments(
                        "/MessageHeader/Code",
                        NotKnown.CODE,
                        APackage.of(NUMBER).inMessage(code("444", "CV/TU"))),
                arguments(
                        "/MessageHeader/PromulgationInfo/PromulgationDate",
                        NotKnown.PROMULGATION_DATE,
                        APackage.of(NUMBER)
                                .inMessage(
                                        "<edXML:PromulgationInfo><edXML:PromulgationDate>2026/05/13</edXML:PromulgationDate></edXML:PromulgationInfo>")),
                arguments(
                        "/MessageHeader/DueDate",
                        NotKnown.DAY,
                        APackage.of(NUMBER).inMessage("<edXML:DueDate>29/05/2026</edXML:DueDate>")),
                arguments("/MessageHeader/OtherInfo/Priority", NotKnown.PRIORITY, priority("4")),
                arguments(
                        "/MessageHeader/Subject[2]",
                        NotKnown.TWICE,
                        APackage.of(NUMBER).inMessage("<edXML:Subject>V/v khác</edXML:Subject>")),
                arguments(
                        "/TraceHeaderList/Bussiness/DocumentId",
                        NotKnown.ANOTHER_DOCUMENT,
                        APackage.of(NUMBER).businessDocType(2).inBusiness(another())),
                arguments(
                        "/MessageHeader/ResponseFor/DocumentId",
                        NotKnown.ANOTHER_DOCUMENT,
                        APackage.of(NUMBER)
                                .businessDocType(1)
                                .inMessage("<edXML:ResponseFor>" + another() + "</edXML:ResponseFor>")),
                arguments(
                        "/TraceHeaderList/Bussiness/BussinessDocumentInfo/ReceiverList/Receiver",
                        NotKnown.RECEIVERS,
                        APackage.of(NUMBER)
                                .businessDocType(2)
                                .inBusiness(
                                        "<edXML:BussinessDocumentInfo><edXML:ReceiverList><edXML:Receiver/></edXML:ReceiverList></edXML:BussinessDocumentInfo>")),
                arguments(
                        "/TraceHeaderList/Bussiness/ReplacementInfoList/ReplacementInfo/DocumentId",
                        NotKnown.NO_REPLACED_DOCUMENT,
                        APackage.of(NUMBER).businessDocType(3)),
                arguments(
                        "/TraceHeaderList/Bussiness/ReplacementInfoList/ReplacementInfo[2]/DocumentId",
                        NotKnown.SEVERAL_REPLACED_DOCUMENTS,
                        APackage.of(NUMBER)
                                .replacing("441-CV/TU")
                                .with(head -> head.replace(
                                        "</edXML:ReplacementInfo>",
                                        "</edXML:ReplacementInfo><edXML:ReplacementInfo>" + another()
                                                + "</edXML:ReplacementInfo>"))));
    }

    @ParameterizedTest
    @MethodSource("unsure")
    void what_is_not_sure_is_refused_where_it_stands(String place, NotKnown why, APackage spoiled) {
        assertThat(errors(spoiled)).containsExactly(why.at(Header.HEADER + place));
    }

    @Test
    void what_a_new_document_names_beside_itself_is_left_alone() {
        assertThat(errors(APackage.of(NUMBER).inBusiness(another()))).isEmpty();
    }

    private static APackage priority(String written) {
        return APackage.of(NUMBER).with(head -> head.replace("Priority>0<", "Priority>" + written + "<"));
    }

    private static String another() {
        return "<edXML:DocumentId>000.00.00.X99,2026/05/02,400-CV/TU</edXML:DocumentId>";
    }

    private static String code(String number, String notation) {
        return "<edXML:Code><edXML:CodeNumber>%s</edXML:CodeNumber><edXML:CodeNotation>%s</edXML:CodeNotation></edXML:Code>"
                .formatted(number, notation);
    }

    private static List<FieldError> errors(APackage edxml) {
        return header(edxml).errors();
    }

    private static Header header(APackage edxml) {
        try {
            return new Header(new ReadingXml(_ -> {}).read(edxml.bytes()));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
