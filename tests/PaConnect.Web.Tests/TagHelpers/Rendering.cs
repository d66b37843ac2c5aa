using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.Tests.TagHelpers;

/// <summary>One page, without a server: renders tag helpers as Razor would and reads what came out.</summary>
internal sealed class Rendering
{
    private readonly EmptyModelMetadataProvider _metadata = new();

    public Rendering() => View = new ViewContext
    {
        HttpContext = new DefaultHttpContext(),
        ViewData = new ViewDataDictionary(_metadata, new ModelStateDictionary()),
    };

    public ViewContext View { get; }

    public ModelExpression Question<T>(string name, T model) => new(name, _metadata.GetModelExplorerForType(typeof(T), model));

    public void Typed(string name, string text) => View.ViewData.ModelState.SetModelValue(name, text, text);

    public void Wrong(string name, string message) => View.ViewData.ModelState.AddModelError(name, message);

    public async Task<IElement> ShowAsync(string tag, TagHelper helper, string inside = "")
    {
        var context = new TagHelperContext(tag, [], new Dictionary<object, object>(), "unique");
        var output = new TagHelperOutput(tag, [], (_, _) =>
            Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().AppendHtml(inside)));
        await helper.ProcessAsync(context, output);

        await using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString()).Body!;
    }
}
