using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PaConnect.Web.Forms;

/// <summary>
/// Binds a box to what was typed in it. The framework's own binder turns an empty box into null, so that every form would have to
/// ask twice whether its box is there; here an empty box is an empty <typeparamref name="T"/>.
/// </summary>
public sealed class TypedBinder<T> : IModelBinder
    where T : IParsable<T>
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);

        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed != ValueProviderResult.None)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
            bindingContext.Result = ModelBindingResult.Success(T.Parse(typed.FirstValue ?? "", null));
        }

        return Task.CompletedTask;
    }
}
