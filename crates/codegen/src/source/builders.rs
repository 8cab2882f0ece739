//! Builders of structs.
//!
//! A builder holds each field as an `Option` or `Nullable`, and one list of invalid values.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit::{self, Visit};
use syn::{Fields, Ident, Type};

use crate::error::Result;
use crate::input::Target;
use crate::names::builder_type;
use crate::plan::Plan;
use crate::report::Report;
use crate::setter_names::{self, Settable};
use crate::source::attributes::doc_text;
use crate::source::models::{self, from_module};
use crate::source::progenitor_output::{Tree, changed, last_segment, wire_name};
use crate::source::setters::{Field, Presence};

/// The methods of a builder, besides those of its fields. A body that cannot be left out has only
/// the first.
const METHODS: [&str; 2] = ["build", "is_unset"];

/// The builders of structs.
pub struct ModelBuilders {
    /// The builders of types in requests.
    pub requests: TokenStream,
    /// The builders of types that only responses hold. Tests create such values.
    pub responses: TokenStream,
}

/// The structs of a document with what their builders need to know.
pub struct Models<'a> {
    target: &'a Target,
    plan: &'a Plan,
    /// The names and fields of the structs, in the order of the names.
    structs: Vec<(Ident, Vec<Field>)>,
    /// The types in requests.
    sent: BTreeSet<String>,
    /// The bodies that can be left out.
    optional_bodies: BTreeSet<String>,
}

impl<'a> Models<'a> {
    /// Finds out which types are sent, and names the methods of their builders.
    pub fn new(
        tree: &'a Tree,
        plan: &'a Plan,
        target: &'a Target,
        report: &mut Report,
    ) -> Result<Self> {
        let sent_by = |is_included: &dyn Fn(&str) -> bool| sent(tree, plan, is_included);
        let updates = sent_by(&|method| matches!(method, "PATCH" | "PUT"));
        let optional = plan.operations.iter().filter(|o| o.is_body_optional);
        let optional = optional.filter_map(|operation| tree.request(&operation.name));
        let mut models = Self {
            target,
            plan,
            structs: Vec::new(),
            sent: sent_by(&|_| true),
            optional_bodies: optional
                .filter_map(|request| request.field("body").and_then(last_segment))
                .collect(),
        };
        let structs: Vec<_> = models::structs(tree, plan).collect();
        let with_builder = structs.iter().map(|(name, _)| *name);
        let with_builder = with_builder.filter(|name| models.sent.contains(*name));
        let with_builder: BTreeSet<&String> = with_builder.collect();
        for (name, item) in &structs {
            let item = models::model(item, plan, target)?;
            let methods = match models.optional_bodies.contains(*name) {
                true => &METHODS[..],
                false => &METHODS[..1],
            };
            let is_update = updates.contains(*name);
            let fields = fields(&item, plan, &with_builder, methods, is_update, report)?;
            models.structs.push((item.ident.clone(), fields));
        }
        Ok(models)
    }

    /// Writes a builder for every struct.
    pub fn builders(&self, report: &mut Report) -> ModelBuilders {
        let mut builders = ModelBuilders {
            requests: TokenStream::new(),
            responses: TokenStream::new(),
        };
        for (ident, fields) in &self.structs {
            let tokens = self.builder(ident, fields, report);
            match self.sent.contains(&ident.to_string()) {
                true => builders.requests.extend(tokens),
                false => {
                    report.count("builders: builder for tests alone");
                    builders.responses.extend(tokens);
                }
            }
        }
        builders.requests.extend(self.members());
        builders
    }

    /// Conversions of the builders of members to the unions that they belong to.
    fn members(&self) -> TokenStream {
        let runtime = self.target.runtime();
        let unions = self.plan.tagged.iter();
        let sent = unions.filter(|(name, _)| self.sent.contains(*name));
        let members = sent.flat_map(|(name, union)| {
            let types = union.members.iter();
            types.map(move |(_, member)| (format_ident!("{name}"), member))
        });
        members
            .map(|(union, member)| {
                let builder = format_ident!("{}", builder_type(member));
                let member = format_ident!("{member}");
                quote! {
                    impl ::std::convert::TryFrom<#builder> for super::#union {
                        type Error = #runtime::BuildError;
                        fn try_from(value: #builder) -> ::std::result::Result<Self, Self::Error> {
                            super::#member::try_from(value).map(::std::convert::Into::into)
                        }
                    }
                }
            })
            .collect()
    }

    /// The setters of the fields of a body, with their names.
    pub fn body_setters(&self, name: &str) -> Result<Vec<(String, TokenStream)>> {
        let fields = self.fields_of(name)?.iter();
        let setters = fields.flat_map(|field| field.body_setters(self.target));
        Ok(setters.collect())
    }

    /// The fields of a struct.
    pub fn fields_of(&self, name: &str) -> Result<&[Field]> {
        let found = self.structs.iter().find(|(ident, _)| ident == name);
        let (_, fields) = found.ok_or_else(|| changed(format!("`{name}` is no struct")))?;
        Ok(fields)
    }

    fn builder(&self, ident: &Ident, fields: &[Field], report: &mut Report) -> TokenStream {
        let (target, runtime) = (self.target, self.target.runtime());
        let name = builder_type(&ident.to_string());
        let builder = format_ident!("{name}");
        let idents: Vec<&Ident> = fields.iter().map(|field| &field.ident).collect();
        let slots: Vec<&Ident> = fields.iter().map(|field| &field.slot).collect();
        let declared = fields.iter().map(|field| {
            let slot = &field.slot;
            let ty = field.slot_type(target, &from_module(&field.ty, &quote! { super }));
            quote! { #slot: #ty }
        });
        let setters = fields.iter().map(|field| {
            report.count("builders: setter of a model");
            field.setters(target)
        });
        let setters: Vec<TokenStream> = setters.collect();
        let required: Vec<&Field> = fields.iter().filter(|f| f.presence.is_required()).collect();
        let of_required: Vec<&Ident> = required.iter().map(|field| &field.slot).collect();
        let names_of_required = required.iter().map(|field| &field.name);
        let known = fields
            .iter()
            .filter(|field| field.presence == Presence::NullIfCleared)
            .map(|field| {
                let slot = &field.slot;
                quote! { let #slot = #runtime::known(#slot); }
            });
        let finished = fields.iter().map(Field::finished);
        let opened = fields.iter().map(|field| field.opened(target));
        let enough = self.plan.fewest.get(&ident.to_string()).map(|fewest| {
            report.count("builders: fewest properties checked");
            let is_set = fields.iter().map(|field| match field.presence {
                Presence::Optional | Presence::ThreeState => field.is_set(),
                _ => quote! { true },
            });
            let fewest = proc_macro2::Literal::u64_unsuffixed(*fewest);
            quote! { #runtime::enough_set(#fewest, &[#(#is_set),*])?; }
        });
        let type_doc = format!(" Builder of [`{ident}`](super::{ident}).");
        let builder_doc = format!(" Returns a builder of [`{ident}`](super::{ident}).");
        let build_doc = format!(" Builds the [`{ident}`](super::{ident}).");
        let error_doc = format!(
            " Returns a [`BuildError`]({}::BuildError) that names every field that is missing or \
             invalid.",
            self.target.runtime
        );
        let is_unset = self.optional_bodies.contains(&ident.to_string()).then(|| {
            let is_set = fields.iter().map(Field::is_set);
            quote! {
                /// Whether nothing is set, so that a request is sent without this body.
                pub(in super::super) fn is_unset(&self) -> bool {
                    let Self { misfits, #(#slots,)* } = self;
                    misfits.is_empty() #(&& !(#is_set))*
                }
            }
        });
        quote! {
            impl super::#ident {
                #[doc = #builder_doc]
                pub fn builder() -> super::builder::#builder {
                    ::std::default::Default::default()
                }
            }
            impl #runtime::SetByRef for super::#ident {}
            #[doc = #type_doc]
            #[derive(Clone, Default)]
            #[must_use]
            pub struct #builder {
                misfits: #runtime::Misfits,
                #(#declared,)*
            }
            impl #builder {
                #(#setters)*
                #is_unset
                #[doc = #build_doc]
                ///
                /// # Errors
                ///
                #[doc = #error_doc]
                pub fn build(self) -> ::std::result::Result<super::#ident, #runtime::BuildError> {
                    self.try_into()
                }
            }
            impl ::std::convert::TryFrom<#builder> for super::#ident {
                type Error = #runtime::BuildError;
                fn try_from(value: #builder) -> ::std::result::Result<Self, Self::Error> {
                    let #builder { misfits, #(#slots,)* } = value;
                    #(#known)*
                    match (misfits.is_empty(), #(#of_required,)*) {
                        (true, #(Some(#of_required),)*) => {
                            #enough
                            Ok(Self { #(#finished,)* })
                        }
                        (_, #(#of_required,)*) => {
                            Err(misfits.error(&[#((#names_of_required, #of_required.is_some()),)*]))
                        }
                    }
                }
            }
            impl ::std::convert::From<super::#ident> for #builder {
                fn from(value: super::#ident) -> Self {
                    Self { misfits: ::std::default::Default::default(), #(#opened,)* }
                }
            }
            impl ::std::convert::From<&super::#ident> for #builder {
                fn from(value: &super::#ident) -> Self {
                    value.clone().into()
                }
            }
            impl ::std::fmt::Debug for #builder {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    #runtime::debug_builder(f, #name, &self.misfits, &[#((stringify!(#idents), &self.#slots),)*])
                }
            }
            #runtime::debug_is_redacted! { #builder }
        }
    }
}

/// The fields of a struct, with the methods of its builder.
///
/// `with_builder` are the types whose builders every build has. `methods` are the other methods of
/// the builder.
fn fields(
    item: &syn::ItemStruct,
    plan: &Plan,
    with_builder: &BTreeSet<&String>,
    methods: &[&str],
    is_update: bool,
    report: &mut Report,
) -> Result<Vec<Field>> {
    let owner = item.ident.to_string();
    let Fields::Named(named) = &item.fields else {
        return Err(changed(format!("`{owner}` has no named fields")));
    };
    let named: Vec<(&Ident, &syn::Field)> = named
        .named
        .iter()
        .filter_map(|field| Some((field.ident.as_ref()?, field)))
        .collect();
    let key = |field: &syn::Field| (owner.clone(), wire_name(field));
    let settable: Vec<Settable> = named
        .iter()
        .map(|(ident, field)| Settable {
            name: ident.to_string(),
            location: format!("{owner}.{}", wire_name(field)),
            listed: plan.setters.get(&key(field)).cloned(),
        })
        .collect();
    let setters = setter_names::assign(&settable, methods, report)?;
    let of_builder = methods.iter().map(ToString::to_string);
    let mut taken: BTreeSet<String> = setters.iter().cloned().chain(of_builder).collect();
    let mut fields = Vec::new();
    for (((ident, field), settable), setter) in named.iter().zip(&settable).zip(setters) {
        let (presence, ty) = Presence::of(field, is_update);
        let nested = last_segment(&ty).filter(|name| with_builder.contains(name));
        let name = ident.to_string().trim_end_matches('_').to_owned();
        let stem = settable.listed.as_ref().map_or(&name, |_| &setter);
        let mut method = |method: String, effect: &str| {
            if taken.insert(method.clone()) {
                return Some(format_ident!("{method}"));
            }
            report.warn(format!(
                "names.json: the builder of `{owner}` has another method `{method}`, so none {effect} \
                 `{name}`; give `{}` another setter under `setters`",
                settable.location
            ));
            None
        };
        let can_be_cleared = presence.can_be_cleared();
        let clear = can_be_cleared.then(|| method(format!("clear_{stem}"), "clears"));
        let change = (nested.as_ref()).map(|_| method(format!("{stem}_with"), "changes"));
        let docs: Vec<String> = field.attrs.iter().filter_map(doc_text).collect();
        fields.push(Field {
            ident: (*ident).clone(),
            // `misfits` are the invalid values of the builder.
            slot: match *ident == "misfits" {
                true => format_ident!("misfits_"),
                false => (*ident).clone(),
            },
            setter: format_ident!("{setter}"),
            clear: clear.flatten(),
            change: change.flatten(),
            name,
            wire: wire_name(field),
            presence,
            ty,
            nested: nested.map(|name| format_ident!("{}", builder_type(&name))),
            docs: docs.join("\n"),
            deprecated: plan.deprecated.contains(&key(field)),
        });
    }
    Ok(fields)
}

/// Returns the types in the bodies and parameters of operations with these methods.
fn sent(tree: &Tree, plan: &Plan, is_included: &dyn Fn(&str) -> bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let operations = plan.operations.iter();
    let operations = operations.filter(|operation| is_included(&operation.method));
    let requests = operations.filter_map(|operation| tree.request(&operation.name));
    let fields = requests.flat_map(|request| &request.fields);
    let mut open: Vec<String> = fields.flat_map(|(_, ty)| names(ty)).collect();
    while let Some(name) = open.pop() {
        if let Some(union) = plan.tagged.get(&name) {
            open.extend(union.members.iter().map(|(_, ty)| ty.clone()));
        }
        let structure = tree.structs.get(&name).map(|item| &item.fields);
        let variants = tree.enums.get(&name).map(|item| &item.variants);
        if (structure.is_none() && variants.is_none()) || !found.insert(name) {
            continue;
        }
        let of_variants = variants
            .into_iter()
            .flatten()
            .map(|variant| &variant.fields);
        let fields = structure.into_iter().chain(of_variants).flatten();
        open.extend(fields.flat_map(|field| names(&field.ty)));
    }
    found
}

/// Returns every name in a type: `Vec` and `Task` of `Vec<types::Task>`.
fn names(ty: &Type) -> Vec<String> {
    struct Names(Vec<String>);
    impl<'ast> Visit<'ast> for Names {
        fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
            self.0.push(segment.ident.to_string());
            visit::visit_path_segment(self, segment);
        }
    }
    let mut names = Names(Vec::new());
    names.visit_type(ty);
    names.0
}
