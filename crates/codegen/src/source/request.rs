//! The function that builds a request, from the statements of progenitor.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Ident, Stmt, Type};

use crate::error::Result;
use crate::input::Target;
use crate::plan::OperationPlan;
use crate::source::fields::{Field, is_body_builder};
use crate::source::progenitor_output::{Call, argument, changed};

/// Writes the function that builds the request.
pub fn request(operation: &OperationPlan, call: &Call, target: &Target) -> Result<TokenStream> {
    let runtime = target.runtime();
    let names: Vec<&Ident> = call.fields.iter().map(|(ident, _)| ident).collect();
    let unwraps = call.fields.iter().map(|(ident, ty)| {
        let field = Field {
            ident,
            ty,
            parameter: None,
        };
        let built = is_body_builder(&field).then(|| {
            let ty = last_as_type(ty);
            quote! {
                .and_then(|body| #ty::try_from(body).map_err(|error| error.to_string()))
            }
        });
        // A body may be an empty list; a query without elements would say nothing.
        let is_body = ident == "body" && operation.parameters.iter().all(|p| p.name != "body");
        let is_list = argument(ty, "Vec").is_some() && !is_body;
        let filled = is_list.then(|| {
            let name = ident.to_string();
            let name = name.trim_end_matches('_');
            quote! { .and_then(|list| #runtime::not_empty(#name, list)) }
        });
        quote! {
            let #ident = #ident
                #built
                #filled
                .map_err(invalid)?;
        }
    });
    let invalid = (!names.is_empty()).then(|| {
        quote! {
            let invalid = |reason| #runtime::Error::invalid_request(&Self::OPERATION, reason);
        }
    });
    let mut rewrite = Rewrite {
        runtime: runtime.clone(),
        has_header_parameters: false,
        built: false,
    };
    let mut kept: Vec<Stmt> = Vec::new();
    for statement in &call.send {
        let mut statement = statement.clone();
        let is_about = |text: &str| {
            let tokens = quote! { #statement }.to_string();
            tokens.starts_with(text)
        };
        if is_about("let Self") || is_about("let info") {
            continue;
        }
        if is_about("client .") {
            break;
        }
        let unwraps_a_field = matches!(
            &statement,
            Stmt::Local(local) if matches!(&local.pat, syn::Pat::Ident(pat) if names.contains(&&pat.ident))
        );
        if unwraps_a_field {
            continue;
        }
        if is_about(
            "header_map . append (:: reqwest :: header :: HeaderName :: from_static (\"api-version\")",
        ) {
            continue;
        }
        if quote! { #statement }
            .to_string()
            .contains("header_map . append")
        {
            rewrite.has_header_parameters = true;
        }
        rewrite.visit_stmt_mut(&mut statement);
        kept.push(statement);
    }
    if !rewrite.built {
        return Err(changed(format!("`{}` builds no request", operation.name)));
    }
    if !rewrite.has_header_parameters {
        kept.retain(|statement| {
            !quote! { #statement }
                .to_string()
                .starts_with("let mut header_map")
        });
        for statement in &mut kept {
            WithoutHeaderMap.visit_stmt_mut(statement);
        }
    }
    Ok(quote! {
        fn request(self) -> ::std::result::Result<#runtime::reqwest::Request, #runtime::Error> {
            let Self { client, options: _, #(#names,)* } = self;
            #invalid
            #(#unwraps)*
            #(#kept)*
            Ok(request)
        }
    })
}

/// `types::builder::SendMessage` gives `types::SendMessage`.
fn last_as_type(ty: &Type) -> TokenStream {
    let name = crate::source::progenitor_output::last_segment(ty).unwrap_or_default();
    let name = format_ident!("{name}");
    quote! { types::#name }
}

/// Makes progenitor's statements use this crate's runtime.
struct Rewrite {
    runtime: syn::Path,
    has_header_parameters: bool,
    built: bool,
}

impl VisitMut for Rewrite {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            Expr::Field(field) => {
                let syn::Member::Named(member) = &field.member else {
                    return;
                };
                let getter = match member.to_string().as_str() {
                    "baseurl" => format_ident!("base_url"),
                    "client" => format_ident!("http"),
                    _ => return,
                };
                let base = &field.base;
                *expr = syn::parse_quote! { #base.#getter() };
            }
            // `encode_path(&call_id.to_string())`
            Expr::Call(call) => {
                if let Expr::Path(function) = &*call.func
                    && let Some(name) = function.path.segments.last()
                    && name.ident == "encode_path"
                    && let Some(Expr::Reference(text)) = call.args.first()
                    && let Expr::MethodCall(to_string) = &*text.expr
                {
                    let (id, runtime) = (&to_string.receiver, &self.runtime);
                    *expr = syn::parse_quote! {
                        #runtime::path_segment(stringify!(#id), &#id.to_string()).map_err(invalid)?
                    };
                }
            }
            Expr::Try(attempt) => {
                let inner = &attempt.expr;
                let runtime = &self.runtime;
                self.built |= matches!(&**inner, Expr::MethodCall(call) if call.method == "build");
                *expr = syn::parse_quote! {
                    #inner.map_err(|_| #runtime::Error::unbuildable(&Self::OPERATION))?
                };
            }
            _ => {}
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        // `format!("{}/v1/calls/{}", client.baseurl, encode_path(&call_id.to_string()),)`
        let parser = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        if mac.path.is_ident("format")
            && let Ok(mut arguments) = mac.parse_body_with(parser)
        {
            for argument in &mut arguments {
                self.visit_expr_mut(argument);
            }
            let arguments = arguments.into_iter();
            mac.tokens = quote! { #(#arguments),* };
        }
    }

    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        visit_mut::visit_stmt_mut(self, statement);
        if let Stmt::Local(local) = statement
            && matches!(&local.pat, syn::Pat::Ident(pat) if pat.ident == "request")
        {
            local.attrs.clear();
            local.pat = syn::parse_quote! { request };
            let mut query = Query::default();
            query.visit_local_mut(local);
            if !query.parameters.is_empty() {
                query.attach(local, &self.runtime);
            }
        }
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path
            .segments
            .first()
            .map(|segment| segment.ident.to_string())
        else {
            return;
        };
        let runtime = &self.runtime;
        match first.as_str() {
            "reqwest" => {
                let rest = &path.segments;
                *path = syn::parse_quote! { #runtime::#rest };
            }
            "progenitor_client" => {
                let rest: syn::punctuated::Punctuated<syn::PathSegment, syn::Token![::]> =
                    path.segments.iter().skip(1).cloned().collect();
                *path = syn::parse_quote! { #runtime::#rest };
            }
            _ => {}
        }
    }
}

/// Removes `.headers(header_map)` from a call chain.
struct WithoutHeaderMap;

impl VisitMut for WithoutHeaderMap {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::MethodCall(call) = expr
            && call.method == "headers"
        {
            *expr = (*call.receiver).clone();
        }
    }
}

/// The `.query(…)`s of a call chain, which parse and write the URL anew each.
#[derive(Default)]
struct Query {
    parameters: Vec<Expr>,
}

impl Query {
    /// Writes them with the URL, before it is parsed.
    fn attach(&mut self, local: &mut syn::Local, runtime: &syn::Path) {
        let parameters = std::mem::take(&mut self.parameters);
        WithQuery(syn::parse_quote! {
            #runtime::Query::of(url)#(.with(#parameters))*.finish().map_err(invalid)?
        })
        .visit_local_mut(local);
    }
}

impl VisitMut for Query {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        // The innermost of a chain comes first.
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::MethodCall(call) = expr
            && call.method == "query"
        {
            self.parameters.extend(call.args.iter().cloned());
            *expr = (*call.receiver).clone();
        }
    }
}

/// Puts an expression in place of `url`.
struct WithQuery(Expr);

impl VisitMut for WithQuery {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if matches!(expr, Expr::Path(path) if path.path.is_ident("url")) {
            *expr = self.0.clone();
        }
    }
}
