using ActorGraph.Core.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Web.Answers;

/// <summary>Turns whatever goes wrong during a request into an answer.</summary>
internal sealed partial class FaultCatcher(ILogger logger)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (
                context.Response is
                {
                    HasStarted: false,
                    StatusCode: StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed,
                    ContentLength: null
                }
            )
            {
                await Problems
                    .Of(
                        StatusCodes.Status404NotFound,
                        ErrorCodes.NoSuchPage,
                        $"There is nothing to {context.Request.Method} at {context.Request.Path}."
                    )
                    .ExecuteAsync(context);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
            return;
        }
        catch (ActorGraphException fault)
        {
            await Problems.Of(fault).ExecuteAsync(context);
        }
        catch (BadHttpRequestException fault)
        {
            await Problems.Of(StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, fault.Message).ExecuteAsync(context);
        }
        catch (Exception fault)
        {
            Broke(logger, context.Request.Path, fault);
            await Problems
                .Of(
                    StatusCodes.Status500InternalServerError,
                    ErrorCodes.UnexpectedFault,
                    $"The program met a defect or an unforeseen state of the machine ({fault.GetType().Name}). Start it with --verbose and report what it prints."
                )
                .ExecuteAsync(context);
        }
    }

    [LoggerMessage(201, LogLevel.Error, "AG1003: the request for {Path} met a defect of the program.")]
    private static partial void Broke(ILogger logger, string path, Exception exception);
}
