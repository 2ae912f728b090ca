// Stickers for devices.
#include "loans/access.hpp"
#include "loans/label_svg.hpp"
#include "loans/operations.hpp"
#include "loans/records.hpp"
#include "operation/shapes.hpp"

namespace mukana::loans {

enum class LabelCode { qr, code128 };

}  // namespace mukana::loans

namespace mukana::base {
template <>
struct Codes<loans::LabelCode> {
  static constexpr std::array<std::string_view, 2> names{"qr", "code128"};
};
}  // namespace mukana::base

namespace mukana::loans {
namespace {

using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;

struct MakeLabel {
  Id id;
  LabelCode code = LabelCode::qr;
  static void describe(Fields<MakeLabel>& field) {
    field("id", &MakeLabel::id, "The device.");
    field("code", &MakeLabel::code, "qr or code128.", {.has_default = true});
  }
};

struct Label {
  std::string content_type = "image/svg+xml";
  std::string content;
  std::string text;
  static void describe(Fields<Label>& field) {
    field("content_type", &Label::content_type, "The media type of the text.");
    field("content", &Label::content, "What a reader reads: the device's sticker, or its id where it has none.");
    field("text", &Label::text, "The label as one SVG drawing in the size in which it is printed.");
  }
};

Label make_label(Context& context, const MakeLabel& request) {
  const storage::Key device = require_device(context, request.id, "/id");
  Label label;
  label.content = *context.database.string("SELECT COALESCE(tag, id) FROM device WHERE key = $1", device);
  const auto drawing = request.code == LabelCode::qr ? qr_label(label.content, label.content)
                                                     : code128_label(label.content, label.content);
  if (!drawing) {
    throw Failed(Status::refused, "NOT_ENCODABLE", "The sticker's text cannot be written in this code.", "/code");
  }
  label.text = *drawing;
  return label;
}

}  // namespace

std::vector<operation::Operation> label_operations() {
  return {operation::define<make_label>({.name = "device.label",
                                         .summary = "Draws a device's sticker: a QR code or Code 128 with its text.",
                                         .access = device_keepers})};
}

}  // namespace mukana::loans
