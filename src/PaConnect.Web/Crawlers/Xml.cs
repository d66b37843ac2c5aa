using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PaConnect.Web.Crawlers;

internal static class Xml
{
    /// <summary>
    /// The whole document as text. Characters that XML has no way to say, which somebody may have pasted into a title, are left out.
    /// </summary>
    public static string Write(XElement root)
    {
        foreach (var text in root.DescendantNodes().OfType<XText>())
        {
            text.Value = Clean(text.Value);
        }

        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            attribute.Value = Clean(attribute.Value);
        }

        using var text8 = new Utf8Writer();
        new XDocument(root).Save(text8);
        return text8.ToString();
    }

    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes()
            .Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            .Select(rune => rune.ToString()));

    private sealed class Utf8Writer : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
