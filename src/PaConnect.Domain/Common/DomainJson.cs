using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaConnect.Domain.Common;

/// <summary>
/// How details are written as JSON: in their column, and for the hash of a version. Enums are words, so that a list can grow without
/// changing what was saved.
/// </summary>
public static class DomainJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new ParsableConverter<Places.District>());
        options.Converters.Add(new ParsableConverter<Places.Postcode>());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class ParsableConverter<T> : JsonConverter<T>
        where T : struct, IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            T.Parse(reader.GetString() ?? "", null);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
