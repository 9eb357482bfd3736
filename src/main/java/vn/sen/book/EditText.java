package vn.sen.book;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.sen.office.DelegationId;
import vn.sen.office.DeskId;
import vn.sen.office.PartnerId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.schedule.When;

/**
 * Edits as JSON, for the journal. The name of each kind of edit is written beside it and stays for ever, whatever its
 * class is called; dates are EDTF; identifiers are plain text.
 */
final class EditText {
    private static final JsonMapper MAPPER = mapper();

    private EditText() {}

    static String write(Edit edit) {
        return MAPPER.writerFor(Edit.class).writeValueAsString(edit);
    }

    static Edit read(String text) {
        return MAPPER.readValue(text, Edit.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
    private interface Named {}

    /** A date in the journal. */
    private record WhenText(String edtf, String words) {}

    private static JsonMapper mapper() {
        SimpleModule module = new SimpleModule("book");
        asText(module, PlanId.class, PlanId::value, PlanId::new);
        asText(module, ItemId.class, ItemId::value, ItemId::new);
        asText(module, PartnerId.class, PartnerId::value, PartnerId::new);
        asText(module, DelegationId.class, DelegationId::value, DelegationId::new);
        asText(module, DeskId.class, DeskId::value, DeskId::new);
        module.addSerializer(When.class, new StdSerializer<When>(When.class) {
            @Override
            public void serialize(When when, JsonGenerator out, SerializationContext context) {
                context.writeValue(out, new WhenText(when.edtf(), when.words()));
            }
        });
        module.addDeserializer(When.class, new StdDeserializer<When>(When.class) {
            @Override
            public When deserialize(JsonParser in, DeserializationContext context) {
                WhenText text = context.readValue(in, WhenText.class);
                return When.parse(text.edtf(), text.words());
            }
        });
        return JsonMapper.builder()
                .addModule(module)
                .addMixIn(Edit.class, Named.class)
                .registerSubtypes(
                        new NamedType(Edits.AddPlan.class, "addPlan"),
                        new NamedType(Edits.RemovePlan.class, "removePlan"),
                        new NamedType(Edits.ChangeHead.class, "changeHead"),
                        new NamedType(Edits.AddItem.class, "addItem"),
                        new NamedType(Edits.RemoveItem.class, "removeItem"),
                        new NamedType(Edits.MoveItem.class, "moveItem"),
                        new NamedType(Edits.ChangeItem.class, "changeItem"),
                        new NamedType(Edits.ChangePartner.class, "changePartner"),
                        new NamedType(Edits.ChangeDelegation.class, "changeDelegation"),
                        new NamedType(Edits.ChangeDesk.class, "changeDesk"),
                        new NamedType(Edits.ChangeOffice.class, "changeOffice"),
                        new NamedType(Edits.Several.class, "several"))
                .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
                .build();
    }

    private static <T> void asText(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return read.apply(in.getString());
            }
        });
    }
}
